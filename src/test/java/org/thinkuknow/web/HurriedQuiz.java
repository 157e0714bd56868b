package org.thinkuknow.web;

import org.thinkuknow.support.Browser;

/** Does a whole quiz within its page, as fast as the page answers: presses the first of everything and waits until it has changed. */
final class HurriedQuiz {

    private static final String HURRY = """
            const one = css => document.querySelector(css);
            const atRest = () => Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive());
            const until = so => new Promise((done, fail) => {
              const end = performance.now() + 20_000;
              const look = () => so() ? done() : performance.now() > end ? fail(new Error('nothing changes')) : setTimeout(look, 5);
              look();
            });
            const press = async css => {
              const before = one('main').innerHTML;
              one(css).click();
              await until(() => one('main').innerHTML !== before && atRest());
            };
            const answer = async kind => {
              if (kind === 'several') {
                one('.tick input').click();
              } else if (kind === 'match') {
                for (const list of document.querySelectorAll('.pair select')) {
                  list.selectedIndex = 1;
                  list.dispatchEvent(new Event('change', { bubbles: true }));
                }
              } else if (kind === 'story') {
                while (one('.story .option')) {
                  await press('.story .option');
                  await press('.story .go-on');
                }
              } else if (kind !== 'order') {
                await press('.option');
              }
              if (one('.check')) {
                await press('.check');
              }
            };
            const hurry = async () => {
              let questions = 0;
              for (; one('section.question'); questions++) {
                await answer(one('section.question').className.match(/kind-([a-z-]+)/)[1]);
                await press('section.question .next');
              }
              return questions;
            };
            return hurry()""";

    private HurriedQuiz() {}

    /** Goes from the question that is shown to the result, and how many questions there were. */
    static long through(Browser browser) {
        return (long) browser.script(HURRY);
    }
}
