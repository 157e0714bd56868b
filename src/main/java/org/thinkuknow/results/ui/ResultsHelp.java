package org.thinkuknow.results.ui;

import org.thinkuknow.shell.PanelHelp;

/** What each panel of the results says, for whoever asks. */
final class ResultsHelp {

    private ResultsHelp() {}

    static PanelHelp again() {
        return new PanelHelp(
                "again",
                "Look at this again",
                "Questions that more than a third of the class missed, with the step that explains each.",
                "“Ask it again next lesson”: this class's next live lesson begins with the question.");
    }

    static PanelHelp change() {
        return new PanelHelp(
                "change",
                "Before and after",
                "The questions before and after the lesson. Only screens that answered both are counted.",
                "A screen that several pupils share counts once.");
    }

    static PanelHelp strands() {
        return new PanelHelp(
                "strands",
                "Understood, by strand",
                "Right answers out of all answers to the questions of each strand of the curriculum.");
    }

    static PanelHelp questions() {
        return new PanelHelp(
                "questions",
                "Every question",
                "What was chosen before the answers were shown. Later answers are each pupil's own and are not counted.",
                "You taught the class, so you see small numbers too. The files that you download leave them out.");
    }
}
