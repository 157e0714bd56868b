package org.thinkuknow.overseas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one recipient gets. The page, the PDF, the STIX bundle and the MISP event are all made of this, so that they say the same. Facts
 * and opinion stand apart (Data Protection Act 2018, section 38(2)); what is not known is named.
 *
 * @param facts       how the package stands
 * @param text        what is written in it; {@link PackageField.Part} says which of it leaves
 * @param handling    the handling code under which it leaves
 * @param bureau      who gets it
 * @param recipient   the reference of this recipient
 * @param sentAt      when it left
 * @param corrections what had to be corrected since
 */
public record Dispatch(
        PackageFacts facts,
        PackageText text,
        String handling,
        Bureau bureau,
        String recipient,
        Instant sentAt,
        List<Correction> corrections) {

    /** As papers are marked that leave the country. */
    public static final String MARKING = "UK OFFICIAL-SENSITIVE";

    private static final List<PackageField> TOLD_IF_MISSING = List.of(
            PackageField.BORN,
            PackageField.NATIONALITY,
            PackageField.DOCUMENT,
            PackageField.JOURNEY,
            PackageField.RISK_BASIS);

    /** A label and what stands under it. */
    public record Told(String label, String text) {

        /** Never the words: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Told[" + label + "]";
        }
    }

    /** A heading and what stands under it. */
    public record Section(String heading, List<Told> lines) {

        /** Never the words: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Section[" + heading + "]";
        }
    }

    /** All of it, in the recipient's language of headings; nothing that is empty. */
    public List<Section> sections() {
        return Stream.of(
                        section(
                                Heading.CORRECTIONS,
                                corrections.stream()
                                        .map(each -> new Told(
                                                "%d, %s"
                                                        .formatted(
                                                                each.number(),
                                                                each.madeAt().toString()),
                                                each.words()))
                                        .toList()),
                        section(
                                Heading.PURPOSE,
                                lines(
                                        told(Heading.PURPOSE, text.words(PackageField.AIM)),
                                        told(Heading.ASKED, text.text(PackageField.ASKED)),
                                        told(Heading.ORIGIN, origin()),
                                        told(Heading.TOOL, facts.tool().words()),
                                        told(Heading.CONTACT, text.text(PackageField.CONTACT)))),
                        section(Heading.SUBJECT, subject()),
                        section(Heading.JOURNEY, lines(told(Heading.JOURNEY, journey()))),
                        section(
                                Heading.RISK,
                                lines(
                                        told(
                                                Heading.RISK,
                                                joined(
                                                        ", ",
                                                        text.text(PackageField.RISK_BAND),
                                                        text.text(PackageField.RISK_TOOL))),
                                        told(Heading.RISK_BASIS, text.text(PackageField.RISK_BASIS)))),
                        section(
                                Heading.FACTS,
                                lines(
                                        told(Heading.FACTS, text.text(PackageField.FACTS)),
                                        told(Heading.DATABASE, text.text(PackageField.DATABASE)))),
                        section(Heading.OPINION, lines(told(Heading.OPINION, text.text(PackageField.OPINION)))),
                        section(
                                Heading.HANDLING,
                                lines(
                                        told(Heading.GRADING, grading()),
                                        told(
                                                Heading.HANDLING,
                                                joined("\n", handlingWords(), text.text(PackageField.CONDITIONS))),
                                        told(Heading.ONWARD, PackageGate.NO_ONWARD_TRANSFER))),
                        section(Heading.NOT_KNOWN, lines(told(Heading.NOT_KNOWN, notKnown()))))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    /** A heading in the recipient's language. */
    public String heading(Heading heading) {
        return heading.in(bureau.language());
    }

    private List<Told> subject() {
        return lines(
                told(Heading.NAME, text.text(PackageField.NAME)),
                told(Heading.OTHER_NAMES, text.text(PackageField.OTHER_NAMES)),
                told(Heading.BORN, text.text(PackageField.BORN)),
                told(Heading.SEX, text.words(PackageField.SEX)),
                told(Heading.NATIONALITY, text.text(PackageField.NATIONALITY)),
                told(Heading.DOCUMENT, text.text(PackageField.DOCUMENT)),
                told(Heading.CERTAINTY, text.words(PackageField.CERTAINTY)),
                told(Heading.CATEGORY, text.words(PackageField.CATEGORY)),
                told(
                        Heading.PEOPLE,
                        text.people().stream()
                                .map(line -> String.join(": ", line))
                                .collect(Collectors.joining("\n"))));
    }

    private String origin() {
        return joined(", ", text.words(PackageField.ORIGIN), text.text(PackageField.ORIGIN_REFERENCE));
    }

    private String journey() {
        return text.legs().stream().map(Dispatch::leg).collect(Collectors.joining("\n"));
    }

    /** A leg as people read it. */
    static String leg(JourneyLeg leg) {
        return joined(
                ", ",
                JourneyLeg.nameOf(leg.country()),
                leg.from() == null ? "" : "from " + leg.from(),
                leg.until() == null ? "" : "until " + leg.until(),
                leg.carrier(),
                leg.place(),
                leg.accommodation());
    }

    /** Source, information, and the grade of what goes with it. */
    String grading() {
        return joined(
                "\n",
                text.words(PackageField.SOURCE),
                text.words(PackageField.INFORMATION),
                text.has(PackageField.OTHER_GRADE)
                        ? "other information in it: " + text.text(PackageField.OTHER_GRADE)
                        : "");
    }

    /** The handling code in words. */
    String handlingWords() {
        return PackageField.HANDLING.options().getOrDefault(handling, handling);
    }

    private String notKnown() {
        return TOLD_IF_MISSING.stream()
                .filter(field -> !text.has(field))
                .map(PackageField::label)
                .collect(Collectors.joining(", "));
    }

    private Section section(Heading heading, List<Told> lines) {
        return new Section(heading(heading), lines);
    }

    private Told told(Heading heading, String words) {
        return new Told(heading(heading), words);
    }

    private static List<Told> lines(Told... all) {
        var filled = new ArrayList<Told>();
        Stream.of(all).filter(each -> !each.text().isEmpty()).forEach(filled::add);
        return filled;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Dispatch[" + recipient + "]";
    }
}
