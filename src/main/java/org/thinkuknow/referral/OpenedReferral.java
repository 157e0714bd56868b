package org.thinkuknow.referral;

import org.thinkuknow.centre.UkTime;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.withheld.LeavingOut;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A referral, opened for its agency. The page, the document and the package are all made of this, so that they say the same in the
 * same words (decision 0032).
 *
 * @param request what the agency is asked to do
 * @param matter  its level and why, as it stands now
 * @param related references of the same matter, each with what it is to this agency
 * @param lines   what its agency said of it since, and what officers answered; the earliest first
 * @param telephone on which the centre is called; empty if none is set
 * @param leftOut   at how many places words were left out of all this
 * @param isNew   whether something was added that the agency has not acknowledged
 */
public record OpenedReferral(
        ReferralFacts referral,
        String request,
        FiledReport report,
        ReferredMatter matter,
        List<String> related,
        List<ReferralLine> lines,
        String telephone,
        int leftOut,
        boolean isNew) {

    /** What stands beside a message that the referral did not have when it was made. */
    public static final String CAME_AFTER = "came after the referral";

    OpenedReferral with(boolean something) {
        return new OpenedReferral(referral, request, report, matter, related, lines, telephone, leftOut, something);
    }

    /**
     * The same without words that the agency does not read, so that no way out of here has them. What the agency wrote itself stays.
     */
    static OpenedReferral without(LeavingOut words, OpenedReferral all) {
        var whole = all.showsReport();
        return new OpenedReferral(
                all.referral,
                words.from(all.request),
                whole ? words.from(all.report) : nothingOf(all.report),
                all.matter.with(
                        whole ? all.matter.reasons().stream().map(words::from).toList() : List.of()),
                whole ? all.related : List.of(),
                all.lines.stream()
                        .map(line -> line.isReply() ? line.with(words.from(line.words())) : line)
                        .toList(),
                all.telephone,
                words.places(),
                all.isNew);
    }

    private static FiledReport nothingOf(FiledReport report) {
        return new FiledReport(
                report.reference(),
                report.door(),
                report.receivedAt(),
                Dangers.UNSAID,
                report.progress(),
                Map.of(),
                List.of());
    }

    /** Whether its agency reads more than what it is asked to do. */
    public boolean showsReport() {
        return referral.agency().kind().readsReports();
    }

    /** That something was left out, and how the agency gets it; empty if nothing was. */
    public String leftOutWords() {
        return leftOut == 0
                ? ""
                : "The centre has left out words that are not needed for this. %s if you need them."
                        .formatted(telephone.isEmpty() ? "Ask the centre" : "Ask on " + telephone);
    }

    /** The level as officers have it, such as "Level one, act now". */
    public String levelWords() {
        return matter.level() + ", " + matter.meaning();
    }

    /** How the centre is called, and whom to ask for. */
    public String centreWords() {
        var ask = matter.officer().isEmpty() ? "the duty officer" : matter.officer() + ", who has this case";
        return telephone.isEmpty()
                ? "Call the centre and ask for %s.".formatted(ask)
                : "Telephone %s and ask for %s.".formatted(telephone, ask);
    }

    /** On what ground of the law it was shared. */
    public String basisWords() {
        return referral.course().basis().wordsWithLaw();
    }

    /** Why it has that level, the gravest first. */
    public List<String> reasons() {
        return matter.reasons();
    }

    /** The messages of both sides, the newest first. */
    public List<Line> messages() {
        return report.messages().reversed().stream()
                .map(message -> new Line(
                        message.author() == Author.CHILD,
                        message.author().words(),
                        message.sentAt(),
                        message.text(),
                        message.sentAt().isAfter(referral.madeAt())))
                .toList();
    }

    /** How many messages of whoever reported are shown here: what comes later is not acknowledged with them. */
    public int shown() {
        return Math.toIntExact(report.messages().stream()
                .filter(message -> message.author() == Author.CHILD)
                .count());
    }

    /** The danger questions with their answers. */
    public List<Told> dangers() {
        var dangers = report.dangers();
        return List.of(
                new Told(
                        "Meeting somebody known only from online",
                        dangers.meeting().words(report.door())),
                new Told("Being hurt or threatened", dangers.hurt().words(report.door())),
                new Told("Self-harm or not wanting to live", dangers.selfharm().words(report.door())));
    }

    /** What was told on the form, in its order. */
    public List<Told> words() {
        return Arrays.stream(Field.values())
                .filter(report.words()::containsKey)
                .map(field -> new Told(field.label(), report.words().getOrDefault(field, "")))
                .toList();
    }

    /** When and how the report came. */
    public String received() {
        return "%s by %s"
                .formatted(UkTime.words(report.receivedAt()), report.door().words());
    }

    /** When the referral was made, UK time. */
    public String made() {
        return UkTime.words(referral.madeAt());
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "OpenedReferral[" + referral.reference() + "]";
    }

    /** A label and what was told under it. */
    public record Told(String label, String text) {
        @Override
        public String toString() {
            return "Told[" + label + "]";
        }
    }

    /**
     * One message.
     *
     * @param fromChild     whether whoever reported wrote it, and not the centre
     * @param author        who wrote it, in plain words
     * @param afterReferral whether it came after the referral was made
     */
    public record Line(boolean fromChild, String author, Instant sentAt, String text, boolean afterReferral) {

        /** When it was sent, UK time. */
        public String when() {
            return UkTime.words(sentAt);
        }

        @Override
        public String toString() {
            return "Line[" + author + ", " + sentAt + "]";
        }
    }
}
