import type { LinkType } from './issue';
import type { LinkOrder } from '../plan/link-meaning';

/**
 * Names by which the issue from which a link starts waits for the other one, in the languages of the app and
 * its neighbours.
 */
const WAITS = [
  /\b(depends? (up)?on|is dependent on|is blocked by|blocked by|requires?|needs|waits? for|follows|successor of|is preceded by|(start|done|finish(ed)?|starts) after)\b/,
  /\b(depend de|est bloque(e)? par|bloque(e)? par|necessite|requiert|attend|succede a|suit|est precede(e)? (par|de)|apres)\b/,
  /\b(hangt (ab )?von|abhangig von|wird blockiert (von|durch)|blockiert (von|durch)|benotigt|erfordert|wartet auf|folgt( auf)?|nachfolger von|nach)\b/,
  /\b(depende de|(esta )?bloquead[oa] por|requiere|necesita|espera a|sigue a|sucesor de|precedid[oa] por|despues de)\b/,
];
/** Names by which the other one waits. */
const PRECEDES = [
  /\b(blocks|is depended (up)?on by|is required by|is needed by|precedes|predecessor of|is followed by|(done|finish(ed)?|end|ends) before)\b/,
  /\b(bloque|est (une |un )?(dependance|prerequis|predecesseur) de|est (requis|necessaire)(e)? (par|pour|a)|precede|est suivi(e)? (par|de)|avant)\b/,
  /\b(blockiert|ist voraussetzung fur|wird benotigt (von|fur)|vorganger von|geht voraus|vor)\b/,
  /\b(bloquea|es (requerid[oa]|necesari[oa]) (por|para)|precede( a)?|predecesor de|seguid[oa] por|antes de)\b/,
];
/** Names of Jira's own types without an order. */
const NO_ORDER = [
  /\b(relates?|related|clones?|cloned|cloners?|duplicates?|duplicated|duplicate|split|causes?|caused|mentions?|reviews?|tests?|tested|implements?|implemented|documents?|references?|added to idea|polaris)\b/,
  /\b(est lie(e)?|lie(e)? a|associe|duplique|doublon|clone|clonage|mentionne|cause|teste|documente)\b/,
  /\b(bezieht sich|verwandt|verknupft|dupliziert|duplikat|klon|klont|verursacht|erwahnt|testet)\b/,
  /\b(relacionad[oa]|relaciona|duplica|duplicad[oa]|clona|clonad[oa]|causa|menciona|prueba)\b/,
];
/** Orders other than finish to start. */
const OTHER_ORDER =
  /\b(start|end|finish|debut|fin|anfang|ende|inicio)[ -](to|a|zu)[ -](end|finish|fin|ende)\b|\bstart[ -](to|a|zu)[ -]|\bss\b|\bff\b|\bsf\b/;

/**
 * The meaning that the names of a type of link propose; null where they propose none, so that somebody has to
 * choose. Capitals and accents do not count. Waiting is looked for first: « est bloqué par » holds « bloque »
 * too.
 */
export function proposedOrder({ name, inward, outward }: LinkType): LinkOrder | null {
  const [of, out, back] = [name, outward, inward].map(plain) as [string, string, string];
  if (OTHER_ORDER.test(of)) return null;
  const waits = [isAny(WAITS, out), isAny(WAITS, back)];
  if (waits[0] !== waits[1]) return waits[0] === true ? 'to-first' : 'from-first';
  const precedes = [isAny(PRECEDES, out), isAny(PRECEDES, back)];
  if (precedes[0] !== precedes[1]) return precedes[0] === true ? 'from-first' : 'to-first';
  return [of, out, back].some((text) => isAny(NO_ORDER, text)) ? 'none' : null;
}

const isAny = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
