package org.thinkuknow.referral;

/** What an agency is told of a referral by e-mail after it was made. No text holds anything of the matter. */
enum AgencyNotice {
    ANSWERED("An answer waits for you: referral", "an answer", "answered", """
            To whoever is on duty at %1$s

            You asked something about the child-protection referral %2$s. The officer has answered.
            %3$s
            Read the answer here, in the browser in which you have opened it before:
            %4$s

            This message holds no details on purpose. Please do not forward it outside your duty desk.
            """) {
        @Override
        boolean isDue(Referral referral) {
            return !referral.standing().isWithdrawn();
        }
    },
    GIVEN("You can read more now: referral", "words that were left out", "given", """
            To whoever is on duty at %1$s

            Something was left out of the child-protection referral %2$s. You can read it now.
            %3$s
            Read it here, in the browser in which you have opened it before:
            %4$s

            This message holds no details on purpose. Please do not forward it outside your duty desk.
            """) {
        @Override
        boolean isDue(Referral referral) {
            return !referral.standing().isWithdrawn();
        }
    },
    WITHDRAWN("Withdrawn, please do not act on it: referral", "a withdrawal", "withdrawn", """
            To whoever is on duty at %1$s

            The child-protection referral %2$s is withdrawn. Please do not act on it, and delete what you
            have kept of it. Its link opens nothing any more.
            %3$s
            If you have acted on it already, or want to know more: %5$s

            This message holds no details on purpose. Please do not forward it outside your duty desk.
            """) {
        @Override
        boolean isDue(Referral referral) {
            return referral.standing().isWithdrawn();
        }
    },
    TAKEN_BACK("Withdrawn, please call us: referral", "a withdrawal", "withdrawn", """
            To whoever is on duty at %1$s

            The child-protection referral %2$s is withdrawn. Your agency has acknowledged it, so please
            call us before you stop anything that you have begun: %5$s
            %3$s
            Its link opens nothing any more. That you acknowledged it stays on record.

            This message holds no details on purpose. Please do not forward it outside your duty desk.
            """) {
        @Override
        boolean isDue(Referral referral) {
            return referral.standing().isWithdrawn();
        }
    },
    HALF("Please acknowledge: referral", "a reminder", "reminder", """
            To whoever is on duty at %1$s

            The child-protection referral %2$s waits for somebody of yours to say that you have it. Half of
            the time for that is over.
            %3$s
            Open it here, read it and acknowledge it:
            %4$s

            The page asks for a code of six digits, which is good once and for ten minutes. For the officer
            to read one to you: %5$s

            This message holds no details on purpose. Please do not forward it outside your duty desk.
            """) {
        @Override
        boolean isDue(Referral referral) {
            return referral.isAwaited();
        }
    },
    OVER("Overdue, please acknowledge: referral", "a reminder", "reminder", """
            To whoever is on duty at %1$s

            Nobody of yours has said yet that you have the child-protection referral %2$s. The time for
            that is over.
            %3$s
            Please open it now, read it and acknowledge it, or say there that it is not yours:
            %4$s

            The page asks for a code of six digits, which is good once and for ten minutes. For the officer
            to read one to you: %5$s

            This message holds no details on purpose. Please do not forward it outside your duty desk.
            """) {
        @Override
        boolean isDue(Referral referral) {
            return referral.isAwaited();
        }
    };

    private final String subject;
    private final String what;
    private final String event;
    private final String text;

    AgencyNotice(String subject, String what, String event, String text) {
        this.subject = subject;
        this.what = what;
        this.event = event;
        this.text = text;
    }

    /** Whether it still has to be said. */
    abstract boolean isDue(Referral referral);

    /** What stands before the reference. */
    String subject() {
        return subject;
    }

    /** What it is, in a word or two, for the audit record. */
    String what() {
        return what;
    }

    /** What it is to the agency's own system. */
    String event() {
        return event;
    }

    /** With places for the agency's name, the reference, the line of a test copy, the link, and how to call the centre. */
    String text() {
        return text;
    }
}
