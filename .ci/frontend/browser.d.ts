/** What our scripts leave for one another in the window of a page. */
interface Window {
  /** What there is to say in a part of a page: spoken-words.js makes it for read-aloud.js. */
  spokenWords: SpokenWords;
  /** What a browser does for push messages: push-browser.js makes it for push-here.js and note-here.js. */
  pushBrowser: PushBrowser;
  /** How a page of staff keeps what was typed and not saved: typed-text.js makes it for staff-session.js and the server. */
  typedText: TypedText;
}

interface TypedText {
  keep(signIn: string, key: string): Promise<void>;
  forget(): void;
  /** What others of our scripts lock with keys of their own. */
  keyOf(raw: string): Promise<CryptoKey>;
  lock(by: CryptoKey, kept: unknown): Promise<string>;
  unlock(by: CryptoKey, locked: string): Promise<any>;
}

interface PushBrowser {
  canPush(): boolean;
  known(scope: string): Promise<PushSubscription | null>;
  subscribe(worker: string, scope: string, key: string): Promise<PushSubscription>;
  described(made: PushSubscription): { endpoint: string; publicKey: string; auth: string };
}

/** A letter's place in a page. */
interface SpokenPlace {
  node: Text;
  offset: number;
}

/** A sentence: what is said and, letter by letter, where it stands; what is said and stands nowhere has no place. */
interface SpokenPiece {
  block: Element;
  words: string;
  places: (SpokenPlace | undefined)[];
}

interface SpokenWords {
  isShown(element: Element): boolean;
  piecesOf(area: Element): SpokenPiece[];
  showSentence(piece: SpokenPiece): void;
  showWord(piece: SpokenPiece, event: SpeechSynthesisEvent): void;
  unmark(): void;
}

/** A part of a page that our server has written: what its script looks for in it is there, and a control has what controls have. */
type Part = {
  querySelector(css: string): Part;
  querySelectorAll(css: string): NodeListOf<Part>;
  closest(css: string): Part;
  value: string;
  checked: boolean;
  disabled: boolean;
  open: boolean;
  src: string;
} & HTMLElement;

/** What a child gives in a live lesson: the places of what was chosen, words, or a question to the teacher. */
interface Given {
  places?: number[];
  /** When the places were chosen, in milliseconds; whether they were taken when the answers were shown; whether that was before. */
  at?: number;
  taken?: boolean;
  /** Whether the page has numbers that hide the places. */
  numbered?: boolean;
  late?: boolean;
  words?: string[];
  question?: string;
}

/** Something given, as it is kept until the server has it. */
interface KeptAnswer extends Given {
  sent?: boolean;
  /** The server could never take it. */
  missed?: boolean;
}

/** A seat in a live lesson, as the server gives it. */
interface Seat {
  /** The key to it. */
  token: string;
  nickname: string;
  picture: string;
}

/** What a browser keeps of a seat. */
interface KeptSeat extends Seat {
  /** What was answered, as it is stored. */
  locked?: string;
  /** By the stop that was answered, or the name under which a question is sent. */
  answers: Record<string, KeptAnswer>;
  /** Where a pupil is who goes at their own pace. */
  at: string;
  /** The address of the lesson to read. */
  lesson?: string;
}

/** A question on a pupil's screen. */
interface Asked {
  /** Shows what was given, places or words, and takes no more. */
  freeze(given: any): void;
  /** Gives what is chosen and not sent yet, if anything is. */
  take?(): void;
  /** Words that were not taken can be changed. */
  thaw?(words: string[] | undefined, sentence: string): void;
  say(words: string): void;
}

/** What a service worker has of what a browser gives to it. */
interface PushWorker {
  registration: ServiceWorkerRegistration;
  clients: { openWindow(address: string): Promise<unknown> };
  addEventListener(name: 'push', react: (event: { data: { text(): string } | null; waitUntil(work: Promise<unknown>): void }) => void): void;
  addEventListener(
    name: 'notificationclick',
    react: (event: { notification: Notification; waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}
