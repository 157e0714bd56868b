package org.thinkuknow.overseas;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thinkuknow.overseas.CountryFacts.DeathPenalty;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import static org.thinkuknow.overseas.PackageOptions.EVIDENCE;
import static org.thinkuknow.overseas.PackageOptions.NO;
import static org.thinkuknow.overseas.PackageOptions.YES;

/**
 * What has to be there before a package leaves the country (law-management.md, 2.3 to 2.5). It compares what a machine can compare;
 * whether what is written is true and enough, two people have to know (decision 0069).
 */
@Component
class PackageGate {

    static final String STOP_FOR_EVIDENCE =
            "This is to give or get evidence: that is mutual legal assistance, and stops here. Please ask the UK Central Authority,"
                    + " or the Crown Office in Scotland.";

    /** Every package that leaves says so (Data Protection Act 2018, section 78). */
    static final String NO_ONWARD_TRANSFER =
            "Not to be passed on to anybody else, in this country or another, unless the sender has agreed in writing before.";

    private static final List<PackageField> ALWAYS = List.of(
            PackageField.NAME,
            PackageField.CERTAINTY,
            PackageField.CATEGORY,
            PackageField.ORIGIN,
            PackageField.AIM,
            PackageField.ASKED,
            PackageField.FACTS,
            PackageField.SOURCE,
            PackageField.INFORMATION,
            PackageField.HANDLING,
            PackageField.SANITISED,
            PackageField.NECESSITY,
            PackageField.GROUND,
            PackageField.GROUND_WORDS);
    private static final List<RightsStep> WHOLE_ASSESSMENT = List.of(
            RightsStep.UNIT,
            RightsStep.RISK,
            RightsStep.MITIGATE,
            RightsStep.STRENGTHEN,
            RightsStep.MONITOR,
            RightsStep.OUTCOME);
    private static final List<RightsStep> SHORT_ASSESSMENT = List.of(RightsStep.RISK, RightsStep.OUTCOME);

    private final OverseasDirectory directory;
    private final LegalPath law;

    PackageGate(OverseasDirectory directory, OverseasRules rules) {
        this.directory = directory;
        this.law = rules.law();
    }

    /** What is open, as sentences; nothing if the package may go to the second officer, and after them abroad. */
    List<String> missing(PackageText text, Tool tool) {
        if (text.is(PackageField.AIM, EVIDENCE)) {
            return List.of(STOP_FOR_EVIDENCE);
        }
        var open = new ArrayList<String>();
        require(text, ALWAYS, open);
        require(text, of(tool), open);
        if (text.is(PackageField.ORIGIN, PackageOptions.REQUESTED)) {
            require(text, List.of(PackageField.ORIGIN_REFERENCE), open);
        }
        people(text, open);
        grading(text, open);
        law(text, open);
        recipients(text, open);
        var shortForm = isShort(text);
        if (shortForm) {
            require(text, List.of(PackageField.THREAT), open);
        }
        text.countries().forEach(country -> rights(text, country, shortForm, open));
        return open;
    }

    /** What each tool asks for beside the rest (law-management.md, 2.3). */
    private static List<PackageField> of(Tool tool) {
        return switch (tool) {
            case GREEN ->
                List.of(
                        PackageField.RISK_BAND,
                        PackageField.RISK_TOOL,
                        PackageField.RISK_BASIS,
                        PackageField.ARTICLE_3);
            case BLUE -> List.of(PackageField.INVESTIGATION, PackageField.ARTICLE_3);
            case YELLOW -> List.of(PackageField.PRIVACY, PackageField.ARTICLE_3);
            case DIFFUSION -> List.of(PackageField.ARTICLE_3);
            case OTHER -> List.of();
        };
    }

    /** What is open of the whole assessment, once a short one has to be completed. */
    List<String> missingOfAssessment(PackageText text) {
        var open = new ArrayList<String>();
        text.countries().forEach(country -> rights(text, country, false, open));
        return open;
    }

    LegalPath law() {
        return law;
    }

    static boolean isShort(PackageText text) {
        return text.is(PackageField.URGENT, YES);
    }

    private static void require(PackageText text, List<PackageField> fields, List<String> open) {
        fields.stream().filter(field -> !text.has(field)).forEach(field -> open.add("Missing: " + field.label() + "."));
    }

    private static void people(PackageText text, List<String> open) {
        var victim = text.people().stream().anyMatch(line -> "victim".equalsIgnoreCase(line.getFirst()))
                || text.is(PackageField.CATEGORY, PackageOptions.VICTIM);
        if (victim && !text.has(PackageField.VICTIM_REASON)) {
            open.add("A victim is named. Leave the name out, or say why that child cannot be protected otherwise.");
        }
    }

    private void grading(PackageText text, List<String> open) {
        if (text.is(PackageField.INFORMATION, PackageOptions.SUSPECTED_FALSE) && !text.has(PackageField.OTHER_GRADE)) {
            open.add(
                    "Information that is suspected false (E) never goes abroad alone: other information has to go with it,"
                            + " with a grade of its own.");
        }
        if (PackageOptions.CONDITIONS.equals(handling(text)) && !text.has(PackageField.CONDITIONS)) {
            open.add(
                    text.is(PackageField.HANDLING, PackageOptions.CONDITIONS)
                            ? "Handling C needs its conditions in words."
                            : "A country is listed for human rights, so handling P becomes C. Please write its conditions.");
        }
    }

    /** The handling code under which it leaves: P becomes C if a country is listed for human rights. */
    String handling(PackageText text) {
        var listed = text.countries().stream()
                .anyMatch(country -> directory.facts(country).concern());
        return listed && text.has(PackageField.HANDLING) ? PackageOptions.CONDITIONS : text.text(PackageField.HANDLING);
    }

    private void law(PackageText text, List<String> open) {
        var ground = text.has(PackageField.GROUND) ? TransferGround.valueOf(text.text(PackageField.GROUND)) : null;
        if (ground != null && !ground.isOf(law)) {
            open.add("This ground is not one of the law that holds for this installation: %s.".formatted(law.words()));
        }
        if (law == LegalPath.PART_3) {
            require(text, List.of(PackageField.RECIPIENT_KIND), open);
        }
        if (ground == TransferGround.SPECIAL && !text.is(PackageField.RIGHTS_OVERRIDE, NO)) {
            open.add(
                    text.is(PackageField.RIGHTS_OVERRIDE, YES)
                            ? "Section 76 is closed, because the person's rights override the interest in the transfer."
                            : "For section 76, please answer whether the person's rights override the interest in the transfer.");
        }
    }

    private void recipients(PackageText text, List<String> open) {
        if (text.countries().isEmpty()) {
            open.add("No country is chosen.");
        }
        var told = new TreeSet<String>();
        for (var id : text.bureaus()) {
            var bureau = directory.bureau(id).filter(found -> text.countries().contains(found.country()));
            bureau.ifPresentOrElse(
                    found -> told.add(found.country()),
                    () -> open.add("A bureau that is chosen is not in the directory under one of the countries."));
        }
        text.countries().stream()
                .filter(country -> !told.contains(country))
                .forEach(country ->
                        open.add("No bureau or force is chosen in %s.".formatted(JourneyLeg.nameOf(country))));
    }

    private void rights(PackageText text, String country, boolean shortForm, List<String> open) {
        var name = JourneyLeg.nameOf(country);
        var assessed = text.rights(country);
        (shortForm ? SHORT_ASSESSMENT : WHOLE_ASSESSMENT)
                .stream()
                        .filter(step -> !assessed.containsKey(step))
                        .forEach(step -> open.add("Human rights, %s: missing: %s.".formatted(name, step.label())));
        var mayKill = directory.facts(country).deathPenalty() != DeathPenalty.ABOLISHED;
        if (mayKill && !assessed.containsKey(RightsStep.CAPITAL)) {
            open.add("Human rights, %s: missing: %s".formatted(name, RightsStep.CAPITAL.label()));
        }
        var capital = mayKill && !NO.equals(assessed.getOrDefault(RightsStep.CAPITAL, ""));
        var serious = "SERIOUS".equals(assessed.get(RightsStep.OUTCOME));
        if ((capital || serious)
                && !hasReference(assessed.get(RightsStep.ASSURANCE))
                && !hasReference(assessed.get(RightsStep.MINISTER))) {
            open.add(
                    ("Human rights, %s: the %s. The reference of a written assurance or of a ministerial decision has to be here, with"
                                    + " its number; nobody's word stands in for it.")
                            .formatted(name, serious ? "risk is serious" : "death penalty may follow"));
        }
    }

    private static boolean hasReference(@Nullable String words) {
        return words != null && words.length() >= 6 && words.chars().anyMatch(Character::isDigit);
    }
}
