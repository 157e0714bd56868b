package org.thinkuknow.overseas;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.overseas.SomePackage.assessed;
import static org.thinkuknow.overseas.SomePackage.complete;
import static org.thinkuknow.overseas.SomePackage.directory;
import static org.thinkuknow.overseas.SomePackage.forCountry;
import static org.thinkuknow.overseas.SomePackage.with;

/** Each rule of what has to be there before a package leaves, with an example on each side of its border. */
class PackageGateTest {

    private static final PackageGate GATE = new PackageGate(directory(), SomePackage.rules(LegalPath.UK_GDPR));
    private static final PackageGate PART_3 = new PackageGate(directory(), SomePackage.rules(LegalPath.PART_3));

    @Test
    void whatIsCompleteMayGo() {
        assertThat(missing(complete())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PackageField.class,
            names = {
                "NAME",
                "CERTAINTY",
                "CATEGORY",
                "ORIGIN",
                "AIM",
                "ASKED",
                "FACTS",
                "SOURCE",
                "INFORMATION",
                "HANDLING",
                "SANITISED",
                "NECESSITY",
                "GROUND",
                "GROUND_WORDS",
                "RISK_BAND",
                "RISK_TOOL",
                "RISK_BASIS",
                "ARTICLE_3"
            })
    void eachFieldThatTheLawAsksForIsAskedForByItsName(PackageField field) {
        assertThat(missing(with(Map.of(field, "")))).containsExactly("Missing: " + field.label() + ".");
    }

    @Test
    void eachToolAsksForWhatInterpolAsksForIt() {
        var bare = with(Map.of(
                PackageField.RISK_BAND, "",
                PackageField.RISK_TOOL, "",
                PackageField.RISK_BASIS, "",
                PackageField.ARTICLE_3, ""));
        assertThat(GATE.missing(bare, Tool.GREEN)).hasSize(4);
        assertThat(GATE.missing(bare, Tool.BLUE))
                .hasSize(2)
                .anyMatch(sentence -> sentence.contains("Open investigation"));
        assertThat(GATE.missing(bare, Tool.YELLOW))
                .hasSize(2)
                .anyMatch(sentence -> sentence.contains("privacy of an adult"));
        assertThat(GATE.missing(bare, Tool.DIFFUSION))
                .singleElement()
                .asString()
                .contains("political, military, religious");
        assertThat(GATE.missing(bare, Tool.OTHER)).isEmpty();
    }

    @Test
    void evidenceIsMutualLegalAssistanceAndStopsWhateverElseIsThere() {
        assertThat(missing(with(Map.of(PackageField.AIM, "EVIDENCE")))).containsExactly(PackageGate.STOP_FOR_EVIDENCE);
        assertThat(missing(with(Map.of(PackageField.AIM, "LOCATE")))).isEmpty();
    }

    @Test
    void whatIsSuspectedFalseNeverGoesAlone() {
        var alone = Map.of(PackageField.INFORMATION, "E");
        assertThat(missing(with(alone))).singleElement().asString().contains("never goes abroad alone");
        assertThat(missing(with(Map.of(PackageField.INFORMATION, "D")))).isEmpty();
        assertThat(missing(with(Map.of(PackageField.INFORMATION, "E", PackageField.OTHER_GRADE, "B"))))
                .isEmpty();
    }

    @Test
    void handlingCNeedsItsConditionsAndPBecomesCWhereACountryIsListed() {
        assertThat(missing(with(Map.of(PackageField.HANDLING, "C"))))
                .containsExactly("Handling C needs its conditions in words.");
        assertThat(missing(
                        with(Map.of(PackageField.HANDLING, "C", PackageField.CONDITIONS, "Only for border checks."))))
                .isEmpty();
        var listed = forCountry("RU", Map.of(), Map.of());
        assertThat(GATE.handling(listed)).isEqualTo("C");
        assertThat(missing(listed)).singleElement().asString().contains("P becomes C");
        assertThat(GATE.handling(complete())).isEqualTo("P");
    }

    @Test
    void aVictimIsNamedOnlyWithAReason() {
        var named = Map.of(PackageField.PEOPLE, "witness; Ann Invented\nVictim; Kim Invented");
        assertThat(missing(with(named))).singleElement().asString().startsWith("A victim is named.");
        assertThat(missing(with(Map.of(PackageField.PEOPLE, "witness; Ann Invented"))))
                .isEmpty();
        assertThat(missing(with(Map.of(
                        PackageField.PEOPLE,
                        "victim; Kim Invented",
                        PackageField.VICTIM_REASON,
                        "The child travels along."))))
                .isEmpty();
    }

    @Test
    void whereDeathMayFollowAReferenceIsNeededAndNobodysWordStandsInForIt() {
        assertThat(missing(forCountry("JP", Map.of(), Map.of())))
                .hasSize(2)
                .anyMatch(sentence -> sentence.contains(RightsStep.CAPITAL.label()))
                .anyMatch(sentence -> sentence.contains("death penalty may follow"));
        assertThat(missing(forCountry("JP", Map.of(), Map.of(RightsStep.CAPITAL, "NO"))))
                .isEmpty();
        for (var answer : List.of("YES", "UNKNOWN")) {
            for (var word : List.of("", "they said so", "yes", "12")) {
                assertThat(missing(forCountry(
                                "JP", Map.of(), Map.of(RightsStep.CAPITAL, answer, RightsStep.ASSURANCE, word))))
                        .as("on the word alone")
                        .singleElement()
                        .asString()
                        .contains("death penalty may follow");
            }
            for (var step : List.of(RightsStep.ASSURANCE, RightsStep.MINISTER)) {
                assertThat(missing(forCountry(
                                "JP",
                                Map.of(),
                                Map.of(RightsStep.CAPITAL, answer, step, "Note 77/2026 of 3 November 2026"))))
                        .isEmpty();
            }
        }
    }

    @Test
    void aCountryOfWhichNothingIsKnownCountsAsIfItMightKill() {
        assertThat(missing(forCountry("OM", Map.of(), Map.of(RightsStep.CAPITAL, "YES"))))
                .singleElement()
                .asString()
                .contains("death penalty may follow");
        assertThat(directory().facts("OM").words()).contains("does not know", "counts as if it had");
    }

    @Test
    void aSeriousRiskNeedsAReferenceEverywhere() {
        assertThat(missing(forCountry("FR", Map.of(), Map.of(RightsStep.OUTCOME, "SERIOUS"))))
                .singleElement()
                .asString()
                .contains("risk is serious");
        assertThat(missing(forCountry("FR", Map.of(), Map.of(RightsStep.OUTCOME, "MEDIUM"))))
                .isEmpty();
        assertThat(missing(forCountry(
                        "FR",
                        Map.of(),
                        Map.of(RightsStep.OUTCOME, "SERIOUS", RightsStep.MINISTER, "Decision 12/2026"))))
                .isEmpty();
    }

    @Test
    void tonightLeavesOutStepsAndNeverTheOneAboutDeath() {
        var steps =
                Map.of(RightsStep.UNIT, "", RightsStep.MITIGATE, "", RightsStep.STRENGTHEN, "", RightsStep.MONITOR, "");
        var tonight = Map.of(PackageField.URGENT, "YES", PackageField.THREAT, "A child is to be met at eight.");
        assertThat(missing(forCountry("FR", Map.of(), steps))).hasSize(4);
        assertThat(missing(forCountry("FR", tonight, steps))).isEmpty();
        assertThat(GATE.missingOfAssessment(forCountry("FR", tonight, steps))).hasSize(4);
        assertThat(missing(forCountry("FR", Map.of(PackageField.URGENT, "YES"), steps)))
                .containsExactly("Missing: " + PackageField.THREAT.label() + ".");
        assertThat(missing(forCountry("JP", tonight, steps))).anyMatch(sentence -> sentence.contains("death penalty"));
    }

    @Test
    void onlyGroundsOfTheLawThatHoldsHereCount() {
        assertThat(missing(with(Map.of(PackageField.GROUND, "REGULATIONS"))))
                .singleElement()
                .asString()
                .contains("not one of the law");
        var part3 = Map.of(PackageField.GROUND, "REGULATIONS", PackageField.RECIPIENT_KIND, "AUTHORITY");
        assertThat(PART_3.missing(with(part3), Tool.GREEN)).isEmpty();
        assertThat(PART_3.missing(with(Map.of(PackageField.GROUND, "REGULATIONS")), Tool.GREEN))
                .containsExactly("Missing: " + PackageField.RECIPIENT_KIND.label() + ".");
        assertThat(PART_3.missing(complete(), Tool.GREEN)).hasSize(2);
    }

    @Test
    void section76IsClosedWhereThePersonsRightsOverride() {
        for (var answer : List.of("", "YES", "NO")) {
            var special = with(Map.of(
                    PackageField.GROUND, "SPECIAL",
                    PackageField.RECIPIENT_KIND, "AUTHORITY",
                    PackageField.RIGHTS_OVERRIDE, answer));
            assertThat(PART_3.missing(special, Tool.GREEN))
                    .as("answer %s", answer)
                    .hasSize("NO".equals(answer) ? 0 : 1);
        }
    }

    @Test
    void eachCountryNeedsABureauOfItsOwn() {
        var text = complete();
        assertThat(missing(new PackageText(text.fields(), Set.of("FR"), Set.of(), text.rights())))
                .containsExactly("No bureau or force is chosen in France.");
        assertThat(missing(new PackageText(text.fields(), Set.of("FR"), Set.of("ncb-ru"), text.rights())))
                .hasSize(2);
        assertThat(missing(new PackageText(text.fields(), Set.of(), Set.of(), Map.of())))
                .containsExactly("No country is chosen.");
        assertThat(missing(new PackageText(
                        text.fields(),
                        Set.of("FR", "JP"),
                        Set.of("ncb-fr", "ncb-jp"),
                        Map.of("FR", assessed(Map.of()), "JP", assessed(Map.of(RightsStep.CAPITAL, "NO"))))))
                .isEmpty();
    }

    private static List<String> missing(PackageText text) {
        return GATE.missing(text, Tool.GREEN);
    }
}
