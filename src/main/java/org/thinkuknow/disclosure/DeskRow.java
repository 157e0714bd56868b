package org.thinkuknow.disclosure;

/** A record that was handed over, with where it stands. */
record DeskRow(HandedDisclosure handed, Disclosure record) {

    /** At which stage of the desk it lies. */
    Stage stage() {
        if (handed.acknowledgedAt() == null) {
            return Stage.WAITING;
        }
        if (record.dates().report() != null) {
            return Stage.REFERRED;
        }
        return handed.decision().filter(Decision.CLOSED::equals).isPresent() ? Stage.CLOSED : Stage.WITH_US;
    }

    /** Never a name: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "DeskRow[" + handed.disclosure() + "]";
    }
}
