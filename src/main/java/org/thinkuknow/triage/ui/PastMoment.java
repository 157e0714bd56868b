package org.thinkuknow.triage.ui;

import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.Author;
import org.thinkuknow.triage.OpenCase;
import org.thinkuknow.triage.OpenCase.ToldEscalation;
import org.thinkuknow.triage.ui.EscalationList.AlertWords;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that happened in a case.
 *
 * @param who   whose doing it was, as colleagues read it
 * @param what  it was, in a few words; may be empty
 * @param words what somebody wrote then; empty if nothing
 */
record PastMoment(Instant at, Kind kind, String who, String what, String words) {

    /** What is said of these stands there already, with its words. */
    private static final Set<String> WITH_WORDS = Set.of("noted", "wrote");

    /** Officers leaf through these by kind. */
    enum Kind {
        NOTE("Notes"),
        MESSAGE("Messages"),
        STEP("Steps"),
        ALARM("Alarms"),
        LOOK("Who read it");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Everything that happened in a case, the newest first. */
    static List<PastMoment> of(OpenCase open) {
        var all = new ArrayList<PastMoment>();
        open.notes()
                .forEach(note -> all.add(new PastMoment(
                        note.writtenAt(), Kind.NOTE, open.names().of(note.author()), "noted", note.text())));
        open.report()
                .messages()
                .forEach(message -> all.add(new PastMoment(
                        message.sentAt(),
                        Kind.MESSAGE,
                        message.author() == Author.CHILD ? "Whoever reported" : "The centre",
                        "wrote",
                        message.text())));
        open.escalations().forEach(told -> all.add(alarm(told)));
        open.history().stream()
                .filter(line -> !WITH_WORDS.contains(line.act()))
                .forEach(line -> all.add(new PastMoment(
                        line.at(),
                        line.act().startsWith("read") || line.act().equals("printed") ? Kind.LOOK : Kind.STEP,
                        open.names().of(line.who()),
                        said(open, line),
                        "")));
        return all.stream()
                .sorted(Comparator.comparing(PastMoment::at).reversed())
                .toList();
    }

    private static String said(OpenCase open, Recorded line) {
        return (line.act() + " " + open.names().inDetail(line)).strip();
    }

    private static PastMoment alarm(ToldEscalation told) {
        var rung = told.escalation().rung();
        return new PastMoment(
                told.escalation().at(),
                Kind.ALARM,
                "The %s on call".formatted(rung.words()),
                "waits for " + told.escalation().what(),
                told.people().stream()
                        .map(person -> AlertWords.of(person, rung))
                        .collect(Collectors.joining("\n")));
    }

    /** Never what was written: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "PastMoment[" + at + ", " + kind + "]";
    }
}
