package org.thinkuknow.triage.ui;

import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseState;
import org.thinkuknow.triage.Level;

/** What an officer most likely does next with a case of theirs: its form is unfolded. */
enum NextStep {
    LEVEL,
    REFER,
    MESSAGE,
    CLOSE;

    static NextStep of(CaseFacts facts) {
        if (facts.judged().confirmed() == null || facts.judged().lookAgain()) {
            return LEVEL;
        }
        if (facts.level() == Level.ONE && !facts.asked().isBoth()) {
            return REFER;
        }
        return facts.times().repliedAt() != null
                        && !facts.standing().childWrote()
                        && facts.standing().state().canBecome(CaseState.CLOSED)
                ? CLOSE
                : MESSAGE;
    }
}
