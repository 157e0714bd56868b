package org.thinkuknow.overseas;

import org.thinkuknow.overseas.CountryFacts.DeathPenalty;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A package in which everything is right, about somebody who does not exist. */
final class SomePackage {

    static final String BUREAU = "ncb-fr";

    private SomePackage() {}

    /** As another module begins one; its subject's reference is of its own. */
    static NewPackage begun() {
        return begun("O-" + UUID.randomUUID().toString().substring(0, 13));
    }

    static NewPackage begun(String subject) {
        return new NewPackage(
                UUID.randomUUID(),
                Tool.GREEN,
                subject,
                new Subject(
                        "CANARY-NAME Nobody",
                        List.of("Q. Invented"),
                        LocalDate.of(1980, 2, 29),
                        "M",
                        "GB",
                        "Passport, GB, 1234",
                        Certainty.CONFIRMED),
                List.of(new JourneyLeg(
                        "FR", LocalDate.of(2026, 12, 3), null, "Eurostar 9014", "Paris", "CANARY-HOTEL, Rue Inventée")),
                new RiskBasis("high", "ARMS, 2 October 2026", "CANARY-BASIS"),
                List.of("KH", "FR"),
                "demo-officer");
    }

    /** Everything that the gate asks for, for France. */
    static PackageText complete() {
        return with(Map.of());
    }

    /** The same with other words in some fields; an empty text leaves a field out. */
    static PackageText with(Map<PackageField, String> others) {
        var fields = new EnumMap<PackageField, String>(PackageField.class);
        fields.put(PackageField.NAME, "Quillon CANARY-NAME");
        fields.put(PackageField.OTHER_NAMES, "Quill, Q. Invented");
        fields.put(PackageField.BORN, "1980-02-29");
        fields.put(PackageField.SEX, "M");
        fields.put(PackageField.NATIONALITY, "GB");
        fields.put(PackageField.CERTAINTY, "CONFIRMED");
        fields.put(PackageField.CATEGORY, "CONVICTED");
        fields.put(PackageField.JOURNEY, "FR; 2026-12-03; 2026-12-10; Eurostar 9014; Paris; CANARY-HOTEL");
        fields.put(PackageField.RISK_BAND, "high");
        fields.put(PackageField.RISK_TOOL, "ARMS, 2 October 2026");
        fields.put(PackageField.RISK_BASIS, "CANARY-BASIS");
        fields.put(PackageField.ORIGIN, "OWN");
        fields.put(PackageField.AIM, "PROTECT_UNKNOWN");
        fields.put(PackageField.ASKED, "Please tell us whether the person arrives.");
        fields.put(PackageField.FACTS, "CANARY-FACT: the person has notified a journey.");
        fields.put(PackageField.OPINION, "CANARY-OPINION: it may be a holiday.");
        fields.put(PackageField.SOURCE, "1");
        fields.put(PackageField.INFORMATION, "A");
        fields.put(PackageField.HANDLING, "P");
        fields.put(PackageField.SANITISED, "DS Invented");
        fields.put(PackageField.ARTICLE_3, "DS Invented");
        fields.put(PackageField.NECESSITY, "CANARY-NECESSITY");
        fields.put(PackageField.GROUND, "GDPR_REGULATIONS");
        fields.put(PackageField.GROUND_WORDS, "The regulations of 2021.");
        fields.putAll(others);
        return new PackageText(fields, Set.of("FR"), Set.of(BUREAU), Map.of("FR", assessed(Map.of())));
    }

    static Map<RightsStep, String> assessed(Map<RightsStep, String> others) {
        var steps = new EnumMap<RightsStep, String>(RightsStep.class);
        for (var step : List.of(
                RightsStep.UNIT, RightsStep.RISK, RightsStep.MITIGATE, RightsStep.STRENGTHEN, RightsStep.MONITOR)) {
            steps.put(step, "CANARY-RIGHTS, looked at.");
        }
        steps.put(RightsStep.OUTCOME, "LOW");
        steps.putAll(others);
        return steps;
    }

    /** The same package for another country of {@link #directory()}, with other words in some steps of its assessment. */
    static PackageText forCountry(String country, Map<PackageField, String> fields, Map<RightsStep, String> steps) {
        return new PackageText(
                with(fields).fields(),
                Set.of(country),
                Set.of("ncb-" + country.toLowerCase(Locale.ROOT)),
                Map.of(country, assessed(steps)));
    }

    /** France, which is harmless; Oman, of which nothing is known; Japan, which may kill; Russia, which is listed. */
    static OverseasDirectory directory() {
        var bureaus = new LinkedHashMap<String, Bureau>();
        for (var country : List.of("FR", "OM", "JP", "RU")) {
            var id = "ncb-" + country.toLowerCase(Locale.ROOT);
            bureaus.put(
                    id,
                    new Bureau(
                            id,
                            country,
                            "Bureau " + country,
                            "Interpol",
                            "fr",
                            id + "@bureau.example",
                            Optional.empty()));
        }
        var countries = new HashMap<String, CountryFacts>();
        var day = LocalDate.of(2026, 11, 27);
        countries.put("FR", new CountryFacts("FR", DeathPenalty.ABOLISHED, false, "a list", day));
        countries.put("JP", new CountryFacts("JP", DeathPenalty.RETAINED, false, "a list", day));
        countries.put("RU", new CountryFacts("RU", DeathPenalty.ABOLISHED, true, "a list", day));
        return new OverseasDirectory(bureaus, countries);
    }

    static OverseasRules rules(LegalPath law) {
        return new OverseasRules(law, Duration.ofDays(5), Duration.ofDays(1), Duration.ofDays(14));
    }

    /** As little as a file can be made of. */
    static PackageText sparse() {
        return new PackageText(
                Map.of(
                        PackageField.NAME,
                        "Prince",
                        PackageField.FACTS,
                        "One fact.",
                        PackageField.AIM,
                        "LOCATE",
                        PackageField.CATEGORY,
                        "SUSPECT"),
                Set.of("FR"),
                Set.of("ncb-fr"),
                Map.of());
    }
}
