// The types of the concrete syntax tree. Written by "edict build" from the rules in grammar/.
// After a mistake a part may be missing that is not marked as optional here.
import type { CstNode, IToken } from "chevrotain";

export interface TextCstNode extends CstNode {
  name: "text";
  children: TextCstChildren;
}

export type TextCstChildren = {
  Quoted: (IToken)[];
  Slash?: IToken[];
};

export interface NewNameCstNode extends CstNode {
  name: "newName";
  children: NewNameCstChildren;
}

export type NewNameCstChildren = {
  Word?: IToken[];
  Name?: IToken[];
};

export interface ModeCstNode extends CstNode {
  name: "mode";
  children: ModeCstChildren;
}

export type ModeCstChildren = {
  Down?: IToken[];
  Up?: (IToken)[];
  Half?: IToken[];
  Even?: IToken[];
};

export interface UnitCstNode extends CstNode {
  name: "unit";
  children: UnitCstChildren;
}

export type UnitCstChildren = {
  Years?: IToken[];
  Months?: IToken[];
  Days?: IToken[];
  Year?: IToken[];
  Month?: IToken[];
  Day?: IToken[];
};

export interface ScopeCstNode extends CstNode {
  name: "scope";
  children: ScopeCstChildren;
}

export type ScopeCstChildren = {
  scopePart: ScopePartCstNode[];
};

export interface ScopePartCstNode extends CstNode {
  name: "scopePart";
  children: ScopePartCstChildren;
}

export type ScopePartCstChildren = {
  perPart?: PerPartCstNode[];
  rollingPeriod?: RollingPeriodCstNode[];
};

export interface PerPartCstNode extends CstNode {
  name: "perPart";
  children: PerPartCstChildren;
}

export type PerPartCstChildren = {
  Per: IToken[];
  Name?: IToken[];
  Claim?: IToken[];
  Lifetime?: IToken[];
  HalfYear?: IToken[];
  Quarter?: IToken[];
  Month?: IToken[];
  Year?: IToken[];
  From?: IToken[];
  DayOfYear?: IToken[];
};

export interface RollingPeriodCstNode extends CstNode {
  name: "rollingPeriod";
  children: RollingPeriodCstChildren;
}

export type RollingPeriodCstChildren = {
  In: IToken[];
  Any: IToken[];
  NumberWord: IToken[];
  unit: UnitCstNode[];
  From?: IToken[];
  DayOfYear?: IToken[];
};

export interface UnknownCstNode extends CstNode {
  name: "unknown";
  children: UnknownCstChildren;
}

export type UnknownCstChildren = {
  Filler: (IToken)[];
};

export interface SumCstNode extends CstNode {
  name: "sum";
  children: SumCstChildren;
}

export type SumCstChildren = {
  product: ProductCstNode[];
  addend?: AddendCstNode[];
};

export interface AddendCstNode extends CstNode {
  name: "addend";
  children: AddendCstChildren;
}

export type AddendCstChildren = {
  Plus?: IToken[];
  Minus?: IToken[];
  product: ProductCstNode[];
  unit?: UnitCstNode[];
};

export interface ProductCstNode extends CstNode {
  name: "product";
  children: ProductCstChildren;
}

export type ProductCstChildren = {
  primary: PrimaryCstNode[];
  factor?: FactorCstNode[];
};

export interface FactorCstNode extends CstNode {
  name: "factor";
  children: FactorCstChildren;
}

export type FactorCstChildren = {
  Times?: IToken[];
  Slash?: IToken[];
  Of?: IToken[];
  primary: PrimaryCstNode[];
};

export interface PrimaryCstNode extends CstNode {
  name: "primary";
  children: PrimaryCstChildren;
}

export type PrimaryCstChildren = {
  NumberWord?: IToken[];
  CalendarDate?: IToken[];
  DayOfYear?: IToken[];
  Name?: IToken[];
  Yes?: IToken[];
  No?: IToken[];
  group?: GroupCstNode[];
  extreme?: ExtremeCstNode[];
  rounding?: RoundingCstNode[];
  distance?: DistanceCstNode[];
  partOfDate?: PartOfDateCstNode[];
  total?: TotalCstNode[];
  tally?: TallyCstNode[];
  ledger?: LedgerCstNode[];
  misplacedUpTo?: MisplacedUpToCstNode[];
};

export interface GroupCstNode extends CstNode {
  name: "group";
  children: GroupCstChildren;
}

export type GroupCstChildren = {
  Opening: IToken[];
  expression: ExpressionCstNode[];
  Closing: IToken[];
};

export interface ExtremeCstNode extends CstNode {
  name: "extreme";
  children: ExtremeCstChildren;
}

export type ExtremeCstChildren = {
  Min?: IToken[];
  Max?: IToken[];
  Opening: IToken[];
  expression: (ExpressionCstNode)[];
  Comma?: IToken[];
  Closing: IToken[];
};

export interface RoundingCstNode extends CstNode {
  name: "rounding";
  children: RoundingCstChildren;
}

export type RoundingCstChildren = {
  Round: IToken[];
  primary: PrimaryCstNode[];
  mode: ModeCstNode[];
  To: IToken[];
  NumberWord: IToken[];
};

export interface DistanceCstNode extends CstNode {
  name: "distance";
  children: DistanceCstChildren;
}

export type DistanceCstChildren = {
  Years?: IToken[];
  Months?: IToken[];
  Days?: IToken[];
  From: IToken[];
  primary: (PrimaryCstNode)[];
  To: IToken[];
};

export interface PartOfDateCstNode extends CstNode {
  name: "partOfDate";
  children: PartOfDateCstChildren;
}

export type PartOfDateCstChildren = {
  Year?: IToken[];
  Month?: IToken[];
  Of: IToken[];
  primary: PrimaryCstNode[];
};

export interface TotalCstNode extends CstNode {
  name: "total";
  children: TotalCstChildren;
}

export type TotalCstChildren = {
  Sum: IToken[];
  Of: IToken[];
  sum: SumCstNode[];
  Over?: IToken[];
  Name?: IToken[];
  entriesOf?: EntriesOfCstNode[];
};

export interface TallyCstNode extends CstNode {
  name: "tally";
  children: TallyCstChildren;
}

export type TallyCstChildren = {
  Count: IToken[];
  Of: IToken[];
  Name: IToken[];
  Where?: IToken[];
  disjunction?: DisjunctionCstNode[];
};

export interface LedgerCstNode extends CstNode {
  name: "ledger";
  children: LedgerCstChildren;
}

export type LedgerCstChildren = {
  Awarded?: (IToken)[];
  Paid?: IToken[];
  Awards?: IToken[];
  Years?: IToken[];
  entriesOf: EntriesOfCstNode[];
};

export interface EntriesOfCstNode extends CstNode {
  name: "entriesOf";
  children: EntriesOfCstChildren;
}

export type EntriesOfCstChildren = {
  By: IToken[];
  recorded?: (RecordedCstNode)[];
  Opening?: IToken[];
  Comma?: IToken[];
  Closing?: IToken[];
  scope?: ScopeCstNode[];
};

export interface RecordedCstNode extends CstNode {
  name: "recorded";
  children: RecordedCstChildren;
}

export type RecordedCstChildren = {
  Name?: IToken[];
  This?: IToken[];
};

export interface MisplacedUpToCstNode extends CstNode {
  name: "misplacedUpTo";
  children: MisplacedUpToCstChildren;
}

export type MisplacedUpToCstChildren = {
  Up: IToken[];
  To: IToken[];
  primary: PrimaryCstNode[];
};

export interface ExpressionCstNode extends CstNode {
  name: "expression";
  children: ExpressionCstChildren;
}

export type ExpressionCstChildren = {
  table?: TableCstNode[];
  slices?: SlicesCstNode[];
  bands?: BandsCstNode[];
  choice?: ChoiceCstNode[];
};

export interface ChoiceCstNode extends CstNode {
  name: "choice";
  children: ChoiceCstChildren;
}

export type ChoiceCstChildren = {
  disjunction: DisjunctionCstNode[];
  conditional?: ConditionalCstNode[];
  dated?: DatedCstNode[];
};

export interface ConditionalCstNode extends CstNode {
  name: "conditional";
  children: ConditionalCstChildren;
}

export type ConditionalCstChildren = {
  If: IToken[];
  disjunction: DisjunctionCstNode[];
  Comma?: IToken[];
  Otherwise: IToken[];
  expression: ExpressionCstNode[];
};

export interface DatedCstNode extends CstNode {
  name: "dated";
  children: DatedCstChildren;
}

export type DatedCstChildren = {
  From: (IToken)[];
  CalendarDate: (IToken)[];
  Comma?: IToken[];
  disjunction?: DisjunctionCstNode[];
};

export interface TableCstNode extends CstNode {
  name: "table";
  children: TableCstChildren;
}

export type TableCstChildren = {
  By: IToken[];
  disjunction: DisjunctionCstNode[];
  Colon: IToken[];
  row: (RowCstNode)[];
  Comma?: (IToken)[];
  Otherwise?: IToken[];
  expression?: ExpressionCstNode[];
};

export interface RowCstNode extends CstNode {
  name: "row";
  children: RowCstChildren;
}

export type RowCstChildren = {
  expression: ExpressionCstNode[];
  For: IToken[];
  key: KeyCstNode[];
};

export interface KeyCstNode extends CstNode {
  name: "key";
  children: KeyCstChildren;
}

export type KeyCstChildren = {
  Word?: IToken[];
  NumberWord?: IToken[];
  CalendarDate?: IToken[];
};

export interface SlicesCstNode extends CstNode {
  name: "slices";
  children: SlicesCstChildren;
}

export type SlicesCstChildren = {
  Slices: IToken[];
  Of: IToken[];
  sum: SumCstNode[];
  Colon: IToken[];
  bandList: BandListCstNode[];
};

export interface BandsCstNode extends CstNode {
  name: "bands";
  children: BandsCstChildren;
}

export type BandsCstChildren = {
  Bands: IToken[];
  Of: IToken[];
  sum: SumCstNode[];
  Colon: IToken[];
  bandList: BandListCstNode[];
};

export interface BandListCstNode extends CstNode {
  name: "bandList";
  children: BandListCstChildren;
}

export type BandListCstChildren = {
  band: (BandCstNode)[];
  Comma?: IToken[];
};

export interface BandCstNode extends CstNode {
  name: "band";
  children: BandCstChildren;
}

export type BandCstChildren = {
  expression: ExpressionCstNode[];
  To?: IToken[];
  sum?: (SumCstNode)[];
  Below?: IToken[];
  Above?: IToken[];
};

export interface DisjunctionCstNode extends CstNode {
  name: "disjunction";
  children: DisjunctionCstChildren;
}

export type DisjunctionCstChildren = {
  conjunction: (ConjunctionCstNode)[];
  Or?: IToken[];
};

export interface ConjunctionCstNode extends CstNode {
  name: "conjunction";
  children: ConjunctionCstChildren;
}

export type ConjunctionCstChildren = {
  negation: (NegationCstNode)[];
  And?: IToken[];
};

export interface NegationCstNode extends CstNode {
  name: "negation";
  children: NegationCstChildren;
}

export type NegationCstChildren = {
  Not?: IToken[];
  negation?: NegationCstNode[];
  comparison?: ComparisonCstNode[];
};

export interface ComparisonCstNode extends CstNode {
  name: "comparison";
  children: ComparisonCstChildren;
}

export type ComparisonCstChildren = {
  sum: SumCstNode[];
  relation?: RelationCstNode[];
};

export interface RelationCstNode extends CstNode {
  name: "relation";
  children: RelationCstChildren;
}

export type RelationCstChildren = {
  In?: IToken[];
  sum?: (SumCstNode)[];
  To?: IToken[];
  Is?: IToken[];
  Not?: IToken[];
  isOperand?: IsOperandCstNode[];
  order?: OrderCstNode[];
};

export interface OrderCstNode extends CstNode {
  name: "order";
  children: OrderCstChildren;
}

export type OrderCstChildren = {
  LessThan?: IToken[];
  AtMost?: IToken[];
  MoreThan?: IToken[];
  AtLeastSign?: IToken[];
};

export interface IsOperandCstNode extends CstNode {
  name: "isOperand";
  children: IsOperandCstChildren;
}

export type IsOperandCstChildren = {
  Word?: IToken[];
  sum?: SumCstNode[];
};

export interface GrantCstNode extends CstNode {
  name: "grant";
  children: GrantCstChildren;
}

export type GrantCstChildren = {
  Grant: IToken[];
  grantTitle?: GrantTitleCstNode[];
  amount: AmountCstNode[];
  To?: IToken[];
  Name?: IToken[];
  clause?: ClauseCstNode[];
  unknown?: UnknownCstNode[];
};

export interface GrantTitleCstNode extends CstNode {
  name: "grantTitle";
  children: GrantTitleCstChildren;
}

export type GrantTitleCstChildren = {
  newName: NewNameCstNode[];
  text: TextCstNode[];
  Colon: IToken[];
};

export interface AmountCstNode extends CstNode {
  name: "amount";
  children: AmountCstChildren;
}

export type AmountCstChildren = {
  Up?: IToken[];
  To?: IToken[];
  expression: ExpressionCstNode[];
  scope?: ScopeCstNode[];
};

export interface ClauseCstNode extends CstNode {
  name: "clause";
  children: ClauseCstChildren;
}

export type ClauseCstChildren = {
  test?: TestCstNode[];
  moneyClause?: MoneyClauseCstNode[];
  accumulated?: AccumulatedCstNode[];
  cap?: CapCstNode[];
  pay?: PayCstNode[];
};

export interface TestCstNode extends CstNode {
  name: "test";
  children: TestCstChildren;
}

export type TestCstChildren = {
  When?: IToken[];
  Except?: IToken[];
  expression: ExpressionCstNode[];
};

export interface MoneyClauseCstNode extends CstNode {
  name: "moneyClause";
  children: MoneyClauseCstChildren;
}

export type MoneyClauseCstChildren = {
  Less?: IToken[];
  At?: IToken[];
  Least?: IToken[];
  Nothing?: IToken[];
  Below?: IToken[];
  expression: ExpressionCstNode[];
};

export interface AccumulatedCstNode extends CstNode {
  name: "accumulated";
  children: AccumulatedCstChildren;
}

export type AccumulatedCstChildren = {
  Accumulated: IToken[];
  scope: ScopeCstNode[];
};

export interface PayCstNode extends CstNode {
  name: "pay";
  children: PayCstChildren;
}

export type PayCstChildren = {
  Pay: IToken[];
  In?: IToken[];
  NumberWord?: IToken[];
  Parts?: IToken[];
  stage?: (StageCstNode)[];
  Comma?: IToken[];
};

export interface StageCstNode extends CstNode {
  name: "stage";
  children: StageCstChildren;
}

export type StageCstChildren = {
  Rest?: IToken[];
  expression?: ExpressionCstNode[];
  When: IToken[];
  text: TextCstNode[];
};

export interface JointCapCstNode extends CstNode {
  name: "jointCap";
  children: JointCapCstChildren;
}

export type JointCapCstChildren = {
  Joint: IToken[];
  cap: CapCstNode[];
};

export interface CapCstNode extends CstNode {
  name: "cap";
  children: CapCstChildren;
}

export type CapCstChildren = {
  Cap: IToken[];
  limit: LimitCstNode[];
  capPart?: CapPartCstNode[];
};

export interface LimitCstNode extends CstNode {
  name: "limit";
  children: LimitCstChildren;
}

export type LimitCstChildren = {
  expression: ExpressionCstNode[];
  awardOrAwards?: (AwardOrAwardsCstNode)[];
  Open?: IToken[];
  Consecutive?: IToken[];
  Years?: IToken[];
};

export interface AwardOrAwardsCstNode extends CstNode {
  name: "awardOrAwards";
  children: AwardOrAwardsCstChildren;
}

export type AwardOrAwardsCstChildren = {
  Award?: IToken[];
  Awards?: IToken[];
};

export interface CapPartCstNode extends CstNode {
  name: "capPart";
  children: CapPartCstChildren;
}

export type CapPartCstChildren = {
  scopePart?: ScopePartCstNode[];
  over?: OverCstNode[];
  whenShort?: WhenShortCstNode[];
  ranked?: RankedCstNode[];
};

export interface OverCstNode extends CstNode {
  name: "over";
  children: OverCstChildren;
}

export type OverCstChildren = {
  Over: IToken[];
  All?: IToken[];
  Name?: (IToken)[];
  Comma?: IToken[];
};

export interface WhenShortCstNode extends CstNode {
  name: "whenShort";
  children: WhenShortCstChildren;
}

export type WhenShortCstChildren = {
  Or?: IToken[];
  Refuse?: IToken[];
  Pro?: IToken[];
  Rata?: IToken[];
  In?: IToken[];
  Principle?: IToken[];
};

export interface RankedCstNode extends CstNode {
  name: "ranked";
  children: RankedCstChildren;
}

export type RankedCstChildren = {
  Ranked: IToken[];
  By: IToken[];
  Award?: IToken[];
  disjunction?: (DisjunctionCstNode)[];
  Then?: IToken[];
};

export interface PolicyCstNode extends CstNode {
  name: "policy";
  children: PolicyCstChildren;
}

export type PolicyCstChildren = {
  Policy: IToken[];
  newName: NewNameCstNode[];
  text: TextCstNode[];
};

export interface HeaderLineCstNode extends CstNode {
  name: "headerLine";
  children: HeaderLineCstChildren;
}

export type HeaderLineCstChildren = {
  languages?: LanguagesCstNode[];
  issuedBy?: IssuedByCstNode[];
  source?: SourceCstNode[];
  currency?: CurrencyCstNode[];
  effective?: EffectiveCstNode[];
  datedBy?: DatedByCstNode[];
  beneficiary?: BeneficiaryCstNode[];
  window?: WindowCstNode[];
};

export interface LanguagesCstNode extends CstNode {
  name: "languages";
  children: LanguagesCstChildren;
}

export type LanguagesCstChildren = {
  Languages: IToken[];
  names: NamesCstNode[];
};

export interface NamesCstNode extends CstNode {
  name: "names";
  children: NamesCstChildren;
}

export type NamesCstChildren = {
  Name: (IToken)[];
  Comma?: IToken[];
};

export interface IssuedByCstNode extends CstNode {
  name: "issuedBy";
  children: IssuedByCstChildren;
}

export type IssuedByCstChildren = {
  Issued: IToken[];
  By: IToken[];
  Name: IToken[];
};

export interface SourceCstNode extends CstNode {
  name: "source";
  children: SourceCstChildren;
}

export type SourceCstChildren = {
  Source: IToken[];
  Quoted: IToken[];
};

export interface CurrencyCstNode extends CstNode {
  name: "currency";
  children: CurrencyCstChildren;
}

export type CurrencyCstChildren = {
  Currency: IToken[];
  Name: IToken[];
  Rounded: IToken[];
  mode: ModeCstNode[];
  To: IToken[];
  NumberWord: IToken[];
};

export interface EffectiveCstNode extends CstNode {
  name: "effective";
  children: EffectiveCstChildren;
}

export type EffectiveCstChildren = {
  Effective: IToken[];
  CalendarDate: (IToken)[];
  For?: IToken[];
  NumberWord?: IToken[];
  unit?: UnitCstNode[];
  To?: IToken[];
};

export interface DatedByCstNode extends CstNode {
  name: "datedBy";
  children: DatedByCstChildren;
}

export type DatedByCstChildren = {
  Dated: IToken[];
  By: IToken[];
  Name: IToken[];
};

export interface BeneficiaryCstNode extends CstNode {
  name: "beneficiary";
  children: BeneficiaryCstChildren;
}

export type BeneficiaryCstChildren = {
  Beneficiary: IToken[];
  Name: IToken[];
};

export interface WindowCstNode extends CstNode {
  name: "window";
  children: WindowCstChildren;
}

export type WindowCstChildren = {
  Window: IToken[];
  DayOfYear: (IToken)[];
  To: IToken[];
};

export interface DeclarationCstNode extends CstNode {
  name: "declaration";
  children: DeclarationCstChildren;
}

export type DeclarationCstChildren = {
  agency?: AgencyCstNode[];
  external?: ExternalCstNode[];
  fact?: FactCstNode[];
  define?: DefineCstNode[];
  use?: UseCstNode[];
};

export interface AgencyCstNode extends CstNode {
  name: "agency";
  children: AgencyCstChildren;
}

export type AgencyCstChildren = {
  Agency: IToken[];
  newName: NewNameCstNode[];
  text: TextCstNode[];
};

export interface ExternalCstNode extends CstNode {
  name: "external";
  children: ExternalCstChildren;
}

export type ExternalCstChildren = {
  External: IToken[];
  newName: NewNameCstNode[];
  text: TextCstNode[];
};

export interface FactCstNode extends CstNode {
  name: "fact";
  children: FactCstChildren;
}

export type FactCstChildren = {
  Fact: IToken[];
  newName: NewNameCstNode[];
  Colon: IToken[];
  type: TypeCstNode[];
  factPart?: FactPartCstNode[];
  text: TextCstNode[];
};

export interface FactPartCstNode extends CstNode {
  name: "factPart";
  children: FactPartCstChildren;
}

export type FactPartCstChildren = {
  Set?: IToken[];
  By?: IToken[];
  Name?: (IToken)[];
  Per?: IToken[];
  Year?: IToken[];
};

export interface TypeCstNode extends CstNode {
  name: "type";
  children: TypeCstChildren;
}

export type TypeCstChildren = {
  Money?: IToken[];
  Count?: IToken[];
  Percent?: IToken[];
  Date?: IToken[];
  Id?: IToken[];
  Yes?: IToken[];
  Slash?: IToken[];
  No?: IToken[];
  Number?: IToken[];
  NumberWord?: (IToken)[];
  To?: IToken[];
  oneOf?: OneOfCstNode[];
  listOf?: ListOfCstNode[];
};

export interface OneOfCstNode extends CstNode {
  name: "oneOf";
  children: OneOfCstChildren;
}

export type OneOfCstChildren = {
  One: IToken[];
  Of: IToken[];
  Opening: IToken[];
  valueOfType: (ValueOfTypeCstNode)[];
  Comma?: IToken[];
  Closing: IToken[];
};

export interface ValueOfTypeCstNode extends CstNode {
  name: "valueOfType";
  children: ValueOfTypeCstChildren;
}

export type ValueOfTypeCstChildren = {
  Word: IToken[];
  text: TextCstNode[];
};

export interface ListOfCstNode extends CstNode {
  name: "listOf";
  children: ListOfCstChildren;
}

export type ListOfCstChildren = {
  List: IToken[];
  Of: IToken[];
  Opening: IToken[];
  column: (ColumnCstNode)[];
  Comma?: IToken[];
  Closing: IToken[];
};

export interface ColumnCstNode extends CstNode {
  name: "column";
  children: ColumnCstChildren;
}

export type ColumnCstChildren = {
  Word: IToken[];
  type: TypeCstNode[];
  text: TextCstNode[];
};

export interface DefineCstNode extends CstNode {
  name: "define";
  children: DefineCstChildren;
}

export type DefineCstChildren = {
  Define: IToken[];
  newName: NewNameCstNode[];
  As: IToken[];
  expression: ExpressionCstNode[];
  text: TextCstNode[];
};

export interface UseCstNode extends CstNode {
  name: "use";
  children: UseCstChildren;
}

export type UseCstChildren = {
  Use: IToken[];
  Quoted: IToken[];
  As: IToken[];
  Name: IToken[];
};

export interface SayingCstNode extends CstNode {
  name: "saying";
  children: SayingCstChildren;
}

export type SayingCstChildren = {
  quote?: QuoteCstNode[];
  remark?: RemarkCstNode[];
  responsible?: ResponsibleCstNode[];
  standing?: StandingCstNode[];
  reading?: ReadingCstNode[];
};

export interface QuoteCstNode extends CstNode {
  name: "quote";
  children: QuoteCstChildren;
}

export type QuoteCstChildren = {
  Quote: IToken[];
  Quoted: IToken[];
};

export interface RemarkCstNode extends CstNode {
  name: "remark";
  children: RemarkCstChildren;
}

export type RemarkCstChildren = {
  Purpose?: IToken[];
  Commitment?: IToken[];
  Note?: IToken[];
  text: TextCstNode[];
};

export interface ResponsibleCstNode extends CstNode {
  name: "responsible";
  children: ResponsibleCstChildren;
}

export type ResponsibleCstChildren = {
  Responsible: IToken[];
  names: NamesCstNode[];
};

export interface StandingCstNode extends CstNode {
  name: "standing";
  children: StandingCstChildren;
}

export type StandingCstChildren = {
  Interpreted?: IToken[];
  By?: IToken[];
  Prevails?: IToken[];
  Over?: IToken[];
  Yields?: IToken[];
  To?: IToken[];
  Name: IToken[];
};

export interface ReadingCstNode extends CstNode {
  name: "reading";
  children: ReadingCstChildren;
}

export type ReadingCstChildren = {
  Reading: IToken[];
  Quoted: IToken[];
  As: IToken[];
  text: (TextCstNode)[];
  Rather?: IToken[];
  Than?: IToken[];
  Because: IToken[];
};

export interface DocumentCstNode extends CstNode {
  name: "document";
  children: DocumentCstChildren;
}

export type DocumentCstChildren = {
  item?: ItemCstNode[];
};

export interface ItemCstNode extends CstNode {
  name: "item";
  children: ItemCstChildren;
}

export type ItemCstChildren = {
  policy?: PolicyCstNode[];
  headerLine?: HeaderLineCstNode[];
  declaration?: DeclarationCstNode[];
  section?: SectionCstNode[];
  article?: ArticleCstNode[];
  grant?: GrantCstNode[];
  jointCap?: JointCapCstNode[];
  clause?: ClauseCstNode[];
  saying?: SayingCstNode[];
  example?: ExampleCstNode[];
  amend?: AmendCstNode[];
  change?: ChangeCstNode[];
  step?: StepCstNode[];
  unknown?: UnknownCstNode[];
};

export interface SectionCstNode extends CstNode {
  name: "section";
  children: SectionCstChildren;
}

export type SectionCstChildren = {
  Section: IToken[];
  NumberWord: IToken[];
  text: TextCstNode[];
};

export interface ArticleCstNode extends CstNode {
  name: "article";
  children: ArticleCstChildren;
}

export type ArticleCstChildren = {
  Article: IToken[];
  NumberWord: IToken[];
  text: TextCstNode[];
};

export interface AmendCstNode extends CstNode {
  name: "amend";
  children: AmendCstChildren;
}

export type AmendCstChildren = {
  Amend: IToken[];
  Name: IToken[];
  From: IToken[];
  CalendarDate: IToken[];
};

export interface ChangeCstNode extends CstNode {
  name: "change";
  children: ChangeCstChildren;
}

export type ChangeCstChildren = {
  Replace?: IToken[];
  Insert?: IToken[];
  article?: ArticleCstNode[];
  Repeal?: IToken[];
  Article?: IToken[];
  NumberWord?: IToken[];
};

export interface ExampleCstNode extends CstNode {
  name: "example";
  children: ExampleCstChildren;
}

export type ExampleCstChildren = {
  Example: IToken[];
  text: TextCstNode[];
  step?: StepCstNode[];
  unknown?: UnknownCstNode[];
};

export interface StepCstNode extends CstNode {
  name: "step";
  children: StepCstChildren;
}

export type StepCstChildren = {
  given?: GivenCstNode[];
  claim?: ClaimCstNode[];
  Round?: IToken[];
  event?: EventCstNode[];
};

export interface GivenCstNode extends CstNode {
  name: "given";
  children: GivenCstChildren;
}

export type GivenCstChildren = {
  Given: IToken[];
  statements: StatementsCstNode[];
};

export interface ClaimCstNode extends CstNode {
  name: "claim";
  children: ClaimCstChildren;
}

export type ClaimCstChildren = {
  Claim: IToken[];
  Name: IToken[];
  With?: IToken[];
  statements?: StatementsCstNode[];
  outcome: OutcomeCstNode[];
};

export interface OutcomeCstNode extends CstNode {
  name: "outcome";
  children: OutcomeCstChildren;
}

export type OutcomeCstChildren = {
  Gives?: IToken[];
  Up?: IToken[];
  To?: IToken[];
  figure?: FigureCstNode[];
  Is?: IToken[];
  Refused?: IToken[];
  By?: IToken[];
  Quoted?: IToken[];
  Fails?: IToken[];
};

export interface EventCstNode extends CstNode {
  name: "event";
  children: EventCstChildren;
}

export type EventCstChildren = {
  Complete?: IToken[];
  Reverse?: IToken[];
  Clawback?: IToken[];
  Pay?: IToken[];
  NumberWord: IToken[];
  figure?: FigureCstNode[];
};

export interface StatementsCstNode extends CstNode {
  name: "statements";
  children: StatementsCstChildren;
}

export type StatementsCstChildren = {
  statement: (StatementCstNode)[];
  Comma?: IToken[];
};

export interface StatementCstNode extends CstNode {
  name: "statement";
  children: StatementCstChildren;
}

export type StatementCstChildren = {
  Name?: IToken[];
  Decided?: IToken[];
  value: ValueCstNode[];
};

export interface ValueCstNode extends CstNode {
  name: "value";
  children: ValueCstChildren;
}

export type ValueCstChildren = {
  figure?: FigureCstNode[];
  CalendarDate?: IToken[];
  Quoted?: IToken[];
  listRow?: ListRowCstNode[];
  Word?: IToken[];
};

export interface FigureCstNode extends CstNode {
  name: "figure";
  children: FigureCstChildren;
}

export type FigureCstChildren = {
  NumberWord: (IToken)[];
  Slash?: IToken[];
};

export interface ListRowCstNode extends CstNode {
  name: "listRow";
  children: ListRowCstChildren;
}

export type ListRowCstChildren = {
  Opening: IToken[];
  cell?: (CellCstNode)[];
  Comma?: IToken[];
  Closing: IToken[];
};

export interface CellCstNode extends CstNode {
  name: "cell";
  children: CellCstChildren;
}

export type CellCstChildren = {
  Word: IToken[];
  value: ValueCstNode[];
};
