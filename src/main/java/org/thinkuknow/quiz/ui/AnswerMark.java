package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Span;

/** What was right and what was chosen, told by a word and a shape, so that colour is never the only sign. */
enum AnswerMark {
    YES("Yes"),
    RIGHT("Right"),
    NOT_QUITE("Not quite"),
    CHOSEN("Your answer"),
    THIS_TOO("This one too"),
    LEFT_OUT("Good to leave out"),
    IN_PLACE("In its place"),
    NOT_HERE("Not here yet");

    private final String words;

    AnswerMark(String words) {
        this.words = words;
    }

    static AnswerMark of(boolean right) {
        return right ? YES : NOT_QUITE;
    }

    /** The CSS class that gives the shape. */
    String look() {
        return switch (this) {
            case YES, RIGHT, IN_PLACE -> "yes";
            case NOT_QUITE, NOT_HERE -> "not-quite";
            case CHOSEN -> "chosen";
            case THIS_TOO -> "this-too";
            case LEFT_OUT -> "left-out";
        };
    }

    Span span() {
        var span = new Span(words);
        span.addClassNames("mark", look());
        return span;
    }
}
