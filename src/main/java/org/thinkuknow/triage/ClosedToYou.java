package org.thinkuknow.triage;

import org.thinkuknow.shell.KindRefusal;

/** Thrown when somebody asks for a case that a supervisor has closed to them; it is written down by whoever throws it (decision 0116). */
public class ClosedToYou extends TriageRefused implements KindRefusal {

    private static final long serialVersionUID = 1L;

    /** What whoever is refused reads. */
    public static final String SENTENCE = "This case is closed to you. Somebody else will look after it. "
            + "It has been noted that you asked for it. If you think that this is a mistake, please speak to a supervisor.";

    ClosedToYou() {
        super(SENTENCE);
    }

    @Override
    public String sentence() {
        return SENTENCE;
    }
}
