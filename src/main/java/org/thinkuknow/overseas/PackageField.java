package org.thinkuknow.overseas;

import java.util.Locale;
import java.util.Map;

/** What a package holds (law-management.md, 2.4). Which of it the force abroad reads, its {@link Part} says. */
public enum PackageField implements PackageInput {
    NAME(Part.SUBJECT, Kind.LINE, 200, "Name", "Forename, then family name."),
    OTHER_NAMES(Part.SUBJECT, Kind.LINE, 400, "Other names", "With commas between them."),
    BORN(Part.SUBJECT, Kind.DAY, 10, "Born on", ""),
    SEX(Part.SUBJECT, Kind.CHOICE, 10, "Sex", ""),
    NATIONALITY(Part.SUBJECT, Kind.LINE, 2, "Nationality", "Two letters, such as GB."),
    DOCUMENT(
            Part.SUBJECT,
            Kind.LINE,
            120,
            "Document",
            "Its kind, its country and its last four digits, never the whole number."),
    CERTAINTY(Part.SUBJECT, Kind.CHOICE, 20, "How sure the identity is", ""),
    CATEGORY(Part.SUBJECT, Kind.CHOICE, 20, "Category of this person", "Data Protection Act 2018, section 38(3)."),
    PEOPLE(
            Part.SUBJECT,
            Kind.AREA,
            4_000,
            "Other people who have to be named",
            "One on each line: suspect, convicted, victim or witness; then a semicolon and the name. Leave victims out."),
    VICTIM_REASON(
            Part.SUBJECT,
            Kind.AREA,
            1_000,
            "Why a victim has to be named",
            "Only if that child cannot be protected otherwise. The force abroad does not read this."),
    JOURNEY(
            Part.JOURNEY,
            Kind.AREA,
            6_000,
            "Legs of the journey",
            "One on each line: country; first day; last day; carrier and number; place; accommodation. Leave empty what is not known:"
                    + " FR; 2026-12-03; ; Eurostar 9014; Paris;"),
    RISK_BAND(Part.RISK, Kind.LINE, 60, "Risk band", "Such as high."),
    RISK_TOOL(Part.RISK, Kind.LINE, 120, "Assessed with, on", "Such as ARMS, 2 October 2026."),
    RISK_BASIS(
            Part.RISK, Kind.AREA, 4_000, "What the assessment rests on", "Convictions, or other reasonable grounds."),
    ORIGIN(Part.PURPOSE, Kind.CHOICE, 20, "Asked for, or on our own initiative", ""),
    ORIGIN_REFERENCE(Part.PURPOSE, Kind.LINE, 120, "Who asked, with their reference", ""),
    AIM(Part.PURPOSE, Kind.CHOICE, 20, "Purpose", ""),
    CONTACT(Part.PURPOSE, Kind.LINE, 200, "Named contact there", "Whom it is meant for, if somebody is known."),
    ASKED(Part.PURPOSE, Kind.AREA, 2_000, "What the force is asked to do", ""),
    FACTS(
            Part.CONTENT,
            Kind.AREA,
            10_000,
            "Facts",
            "What is known, without what anybody thinks of it. Nothing that shows the source. Never a picture of abuse."),
    OPINION(
            Part.CONTENT,
            Kind.AREA,
            10_000,
            "Opinion",
            "What somebody concludes, and who: kept apart from facts (section 38(2))."),
    DATABASE(
            Part.CONTENT,
            Kind.LINE,
            120,
            "Reference of the national database of pictures",
            "A reference is all that is ever sent of pictures."),
    SOURCE(Part.GRADING, Kind.CHOICE, 1, "Source", ""),
    INFORMATION(Part.GRADING, Kind.CHOICE, 1, "Information", ""),
    OTHER_GRADE(
            Part.GRADING,
            Kind.CHOICE,
            1,
            "Grade of other information in it",
            "What is suspected false never goes alone."),
    HANDLING(Part.GRADING, Kind.CHOICE, 1, "Handling", "Where human rights are a concern, P becomes C."),
    CONDITIONS(Part.GRADING, Kind.AREA, 2_000, "Conditions", ""),
    SANITISED(Part.GRADING, Kind.LINE, 200, "Who has checked that nothing shows the source", ""),
    ARTICLE_3(
            Part.TOOL,
            Kind.LINE,
            200,
            "Who has checked that nothing in it is political, military, religious or racial",
            "Interpol's constitution, Article 3."),
    INVESTIGATION(
            Part.TOOL, Kind.LINE, 200, "Open investigation", "For a blue notice: its reference, and whose it is."),
    PRIVACY(
            Part.TOOL,
            Kind.AREA,
            1_000,
            "Why the police look for a missing person, and what was weighed against the privacy of an adult",
            "For a yellow notice."),
    NECESSITY(Part.LAW, Kind.AREA, 2_000, "Why it is necessary and proportionate", ""),
    GROUND(Part.LAW, Kind.CHOICE, 20, "Ground of the transfer", ""),
    GROUND_WORDS(
            Part.LAW,
            Kind.AREA,
            2_000,
            "What the ground rests on",
            "The regulations, the assessment, or the circumstance."),
    RECIPIENT_KIND(Part.LAW, Kind.CHOICE, 20, "What the recipient is", "Only for Part 3."),
    RIGHTS_OVERRIDE(
            Part.LAW,
            Kind.CHOICE,
            3,
            "Do the person's rights override the interest in the transfer?",
            "Section 76 is then closed."),
    URGENT(
            Part.URGENCY,
            Kind.CHOICE,
            3,
            "Is a child's life in danger tonight?",
            "The assessment is then short, and is completed within 24 hours."),
    THREAT(Part.URGENCY, Kind.AREA, 1_000, "What the danger is", "");

    /** Which part of a package a field stands in. */
    public enum Part {
        SUBJECT("Who it is about", true),
        JOURNEY("The journey", true),
        RISK("Risk", true),
        PURPOSE("What it is for", true),
        CONTENT("Facts and opinion", true),
        GRADING("Grading and handling", true),
        TOOL("What Interpol asks for", false),
        LAW("Ground of the transfer", false),
        URGENCY("Tonight", false);

        private final String words;
        private final boolean leaves;

        Part(String words, boolean leaves) {
            this.words = words;
            this.leaves = leaves;
        }

        /** Its heading. */
        public String words() {
            return words;
        }

        /** Whether the force abroad reads any of it. */
        public boolean leaves() {
            return leaves;
        }
    }

    private final Part part;
    private final Kind kind;
    private final int longest;
    private final String label;
    private final String hint;

    PackageField(Part part, Kind kind, int longest, String label, String hint) {
        this.part = part;
        this.kind = kind;
        this.longest = longest;
        this.label = label;
        this.hint = hint;
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it stands. */
    public Part part() {
        return part;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public Map<String, String> options() {
        return PackageOptions.of(this);
    }
}
