/** Shows what a child has read and done; it stays in this browser. */
import { FORGOTTEN, forget, load, note, of } from './progress-store.js';

/** Stands at a lesson's end; once seen, the lesson has been read. */
class LessonRead extends HTMLElement {
  watch = new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting)) {
      note(this.getAttribute('address'), { read: true });
      this.watch.disconnect();
    }
  });

  connectedCallback() {
    this.watch.observe(this);
  }

  disconnectedCallback() {
    this.watch.disconnect();
  }
}

/** Stands in a quiz's result. */
class QuizDone extends HTMLElement {
  connectedCallback() {
    note(this.getAttribute('address'), { quiz: true });
  }
}

/** Listens while it is in the page and draws itself again when something was forgotten. */
class Shown extends HTMLElement {
  redraw = () => this.draw();

  /** Shows what is known. */
  draw() {}

  connectedCallback() {
    window.addEventListener(FORGOTTEN, this.redraw);
    this.draw();
  }

  disconnectedCallback() {
    window.removeEventListener(FORGOTTEN, this.redraw);
  }
}

/** Says what was done with one lesson. */
class LessonProgress extends Shown {
  draw() {
    const done = of(this.getAttribute('address'));
    const words = [done.read ? 'You have read this' : '', done.quiz ? 'Quiz done' : ''].filter(Boolean);
    this.replaceChildren(
      ...words.map((text) => {
        const mark = document.createElement('span');
        mark.className = 'done';
        mark.textContent = text;
        return mark;
      })
    );
  }
}

/** Forgets everything; there only when there is something to forget. */
class ForgetProgress extends Shown {
  draw() {
    if (Object.keys(load()).length === 0) {
      const hadFocus = this.contains(document.activeElement);
      this.replaceChildren();
      if (hadFocus) {
        this.textContent = 'All forgotten.';
        this.tabIndex = -1;
        this.focus();
      }
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = 'Forget what I did here';
    button.addEventListener('click', forget);
    this.replaceChildren(button);
  }
}

customElements.define('lesson-read', LessonRead);
customElements.define('quiz-done', QuizDone);
customElements.define('lesson-progress', LessonProgress);
customElements.define('forget-progress', ForgetProgress);
