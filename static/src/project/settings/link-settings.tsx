import type { SiteSettings } from '../../../../src/contract/settings';
import { LINK_ORDERS } from '../../../../src/domain/plan/link-meaning';
import { linkRows, withOrder, withProposals } from './link-meanings';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { usePageTexts } from '../shared/page-texts';
import type { SettingsPartProps } from './settings-part';

type LinkSettingsProps = Pick<SettingsPartProps, 'draft' | 'change'> & { readonly site: SiteSettings };

/** What each type of link of the site means for the schedule, with the meaning that its name proposes. */
export function LinkSettings({ draft, change, site }: LinkSettingsProps) {
  const { settings: texts } = usePageTexts();
  const rows = linkRows(site.linkTypes, draft.linkTypes);
  const isOpen = rows.some(({ order, proposed }) => order === null && proposed !== null);
  return (
    <section className="page-section">
      <h3>{texts.linkTypes}</h3>
      <p className="subtle">{rows.length === 0 ? texts.noLinkTypes : texts.linkTypesHelp}</p>
      {rows.map((row) => (
        <SelectField
          key={row.id}
          label={row.name}
          help={
            row.order === null && row.proposed !== null
              ? texts.linkProposed(row.proposed, row.outward ?? row.name)
              : undefined
          }
          value={row.order ?? 'open'}
          options={[
            { value: 'open', label: texts.linkOpen },
            ...LINK_ORDERS.map((order) => ({
              value: order,
              label: texts.linkOrder(order, row.outward ?? row.name),
            })),
          ]}
          onChange={(order) =>
            change({ linkTypes: withOrder(draft.linkTypes, row, order === 'open' ? null : order) })
          }
        />
      ))}
      {isOpen && (
        <div className="row">
          <Button onClick={() => change({ linkTypes: withProposals(draft.linkTypes, rows) })}>
            {texts.takeProposals}
          </Button>
        </div>
      )}
    </section>
  );
}
