/** What our scripts leave for one another in the window of a page. */
interface Window {
  /** What there is to say in a part of a page: spoken-words.js makes it for read-aloud.js. */
  spokenWords: any;
}
