import { useState } from 'react';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { usePage, type ResultProps } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { Adoption } from './adoption';
import { DeliverableForm } from './deliverable-form';
import { DeliverableTable } from './deliverable-table';
import { OutsideWork, Overlaps } from './leftovers';
import { Proposals } from './proposals';
import { RemovedDeliverables } from './removed-deliverables';

/** The deliverables, the ways to add one, and the issues that none or several of them select. */
export function DeliverableList({ result }: ResultProps) {
  const texts = usePageTexts();
  const { view } = usePage();
  const [adding, setAdding] = useState(false);
  const may = view.capabilities.manageDeliverables;
  const empty = result.deliverables.length === 0;
  return (
    <>
      <div className="row-between">
        <h2>{texts.deliverables.title}</h2>
        {may && !adding && <Button onClick={() => setAdding(true)}>{texts.deliverables.add}</Button>}
      </div>
      {adding && <DeliverableForm deliverable={null} close={() => setAdding(false)} />}
      {empty ? <Adoption /> : <DeliverableTable result={result} />}
      {may && !empty && (
        <Disclosure summary={texts.proposals.title}>
          <Proposals key={result.deliverables.length} />
        </Disclosure>
      )}
      {may && (
        <Disclosure summary={texts.deliverables.removedOnes}>
          <RemovedDeliverables key={result.deliverables.map(({ id }) => id).join(' ')} />
        </Disclosure>
      )}
      <OutsideWork result={result} />
      <Overlaps result={result} />
    </>
  );
}
