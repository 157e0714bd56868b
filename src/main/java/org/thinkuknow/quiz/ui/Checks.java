package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** A button that checks, and, after the first try, one that shows. */
class Checks extends Div {

    private final NativeButton check;
    private final NativeButton showMe;

    Checks(String words, Runnable check, Runnable showMe) {
        this.check = new NativeButton(words, click -> check.run());
        this.check.addClassNames("main-action", "check");
        this.showMe = new NativeButton("Show me", click -> showMe.run());
        this.showMe.addClassNames("quiet", "show-me");
        addClassName("checks");
        add(this.check);
    }

    /** Steps back, so that going on is the main thing to do, and offers to show. */
    void offerHelp() {
        check.setText("Check again");
        check.setClassName("quiet check");
        add(showMe);
    }
}
