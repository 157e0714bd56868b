package org.thinkuknow.overseas;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.SignedFile;
import org.thinkuknow.vault.TestVault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a recipient gets keeps to its standard, says the same in each form, and a broken one is noticed. */
class DispatchFilesTest {

    private static final Instant SENT = Instant.parse("2026-11-27T10:11:12.345678Z");
    private static final StableIds IDS = new StableIds(TestVault.withNewKeys());
    private static final MispTemplates TEMPLATES = new MispTemplates();
    private static final Centre CENTRE = new Centre(
            "Centre of the test",
            "on-call@centre.example",
            "http://localhost",
            URI.create("http://localhost"),
            "no-reply@centre.example",
            true);
    private static final DispatchFiles FILES = new DispatchFiles(
            new StixBundle(IDS, CENTRE),
            new MispEvent(IDS, TEMPLATES),
            TEMPLATES,
            new DispatchPdf(),
            TestVault.signing(),
            CENTRE);

    @ParameterizedTest
    @EnumSource(Tool.class)
    void everyFormKeepsToItsStandardWhateverTheTool(Tool tool) {
        for (var text : List.of(SomePackage.complete(), SomePackage.sparse())) {
            var dispatch = dispatch(tool, text, "fr", List.of());
            for (var format : DispatchFormat.values()) {
                assertThat(FILES.wrong(format, FILES.of(format, dispatch)))
                        .as("%s", format)
                        .isEmpty();
            }
        }
    }

    @Test
    void factsAndOpinionStandApartInEachForm() {
        var dispatch = dispatch(Tool.GREEN, SomePackage.complete(), "en", List.of());
        var notes = objects(dispatch, "note");
        assertThat(notes)
                .extracting(note -> note.path("abstract").asString())
                .containsExactly("Facts", "Opinion, not fact");
        assertThat(notes.getFirst().toString()).contains("CANARY-FACT").doesNotContain("CANARY-OPINION");
        assertThat(notes.getLast().toString()).contains("CANARY-OPINION").doesNotContain("CANARY-FACT");
        var event = json(FILES.of(DispatchFormat.MISP, dispatch)).path("Event");
        assertThat(event.path("Object")
                        .valueStream()
                        .map(object -> object.path("name").asString()))
                .containsExactly("person", "interpol-notice", "annotation", "annotation", "annotation");
        assertThat(event.path("distribution").asString()).isEqualTo("0");
    }

    @Test
    void whatStaysHereIsInNoForm() {
        var dispatch = dispatch(
                Tool.GREEN,
                SomePackage.with(Map.of(
                        PackageField.PEOPLE, "victim; Kim Invented", PackageField.VICTIM_REASON, "CANARY-REASON")),
                "en",
                List.of());
        for (var format : EnumSet.complementOf(EnumSet.of(DispatchFormat.SIGNED))) {
            var text = format == DispatchFormat.PDF
                    ? PdfText.of(FILES.of(format, dispatch))
                    : new String(FILES.of(format, dispatch), StandardCharsets.UTF_8);
            assertThat(text)
                    .contains("UK OFFICIAL-SENSITIVE", "CANARY-NAME", "CANARY-FACT")
                    .doesNotContain("CANARY-REASON", "CANARY-NECESSITY", "CANARY-RIGHTS", "DS Invented");
        }
        var signed = SignedFile.unpacked(FILES.of(DispatchFormat.SIGNED, dispatch));
        assertThat(signed.get("package.stix.json")).isEqualTo(FILES.of(DispatchFormat.STIX, dispatch));
        assertThat(signed).hasSize(7).containsKey("HOW-TO-CHECK.txt");
        assertThat(List.of("package.pdf", "package.stix.json", "package.misp.json"))
                .allSatisfy(name -> assertThat(signed).containsKeys(name, name + ".sig"));
    }

    @ParameterizedTest
    @CsvSource({"en, Facts, 'Opinion, not fact'", "fr, Faits, 'Avis, et non faits'", "es, Hechos, 'Opinión, no hechos'"
    })
    void headingsAreInTheLanguageOfWhoReadsThem(String language, String facts, String opinion) {
        var dispatch = dispatch(Tool.GREEN, SomePackage.complete(), language, List.of());
        assertThat(PdfText.of(FILES.of(DispatchFormat.PDF, dispatch)))
                .contains(facts, opinion, "UK OFFICIAL-SENSITIVE");
    }

    @Test
    void theNoOnwardTransferConditionAndWhatIsNotKnownAreAlwaysThere() {
        for (var text : List.of(SomePackage.complete(), SomePackage.sparse())) {
            var sections =
                    dispatch(Tool.OTHER, text, "en", List.of()).sections().toString();
            assertThat(sections).contains("Handling");
            var lines = dispatch(Tool.OTHER, text, "en", List.of()).sections().stream()
                    .flatMap(section -> section.lines().stream())
                    .map(Dispatch.Told::text)
                    .toList();
            assertThat(lines).contains(PackageGate.NO_ONWARD_TRANSFER);
            assertThat(lines).anyMatch(line -> line.contains(PackageField.DOCUMENT.label()));
        }
    }

    @Test
    void theSameIsMadeWithTheSameIdentifiersAndAnotherRecipientHasOthers() {
        var first = dispatch(Tool.GREEN, SomePackage.complete(), "fr", List.of());
        assertThat(FILES.of(DispatchFormat.STIX, first)).isEqualTo(FILES.of(DispatchFormat.STIX, first));
        assertThat(FILES.of(DispatchFormat.MISP, first)).isEqualTo(FILES.of(DispatchFormat.MISP, first));
        assertThat(IDS.of("x", "P-1-1")).isNotEqualTo(IDS.of("x", "P-1-2"));
        assertThat(IDS.of("x", "P-1-1").version()).isEqualTo(4);
        assertThat(IDS.of("x", "P-1-1").variant()).isEqualTo(2);
        assertThat(objects(first, "report").getFirst().path("published").asString())
                .isEqualTo("2026-11-27T10:11:12.345Z");
    }

    @Test
    void aCorrectionStandsFirstAndInEachForm() {
        var corrected = dispatch(
                Tool.GREEN, SomePackage.complete(), "en", List.of(new Correction(1, SENT, "CANARY-CORRECTION")));
        assertThat(corrected.sections().getFirst().heading()).isEqualTo("Corrections");
        assertThat(objects(corrected, "note")).hasSize(3);
        assertThat(new String(FILES.of(DispatchFormat.MISP, corrected), StandardCharsets.UTF_8))
                .contains("CANARY-CORRECTION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\":\"Quillon CANARY-NAME\" -> \"nom\":\"Quillon\"",
                "\"country\":\"FR\" -> \"country\":7",
                "\"content\" -> \"contents\"",
                "\"spec_version\":\"2.1\" -> \"spec_version\":\"3.0\"",
                "10:11:12.345Z -> 10h11",
                "report--  -> story--",
                "\"type\":\"note\" -> \"type\":\"novel\""
            })
    void aBrokenBundleIsNoticed(String change) {
        var good = new String(
                FILES.of(DispatchFormat.STIX, dispatch(Tool.GREEN, SomePackage.complete(), "fr", List.of())),
                StandardCharsets.UTF_8);
        var broken = change(good, change);
        assertThat(broken).isNotEqualTo(good);
        assertThat(FILES.wrong(DispatchFormat.STIX, broken.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty()
                .noneMatch(sentence -> sentence.contains("CANARY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"object_relation\":\"full-name\" -> \"object_relation\":\"whole-name\"",
                "\"value\":\"Green\" -> \"value\":\"\"",
                "\"object_relation\":\"notice-color\" -> \"object_relation\":\"weight\"",
                "\"type\":\"date-of-birth\" -> \"type\":\"text\"",
                "\"category\":\"Person\" -> \"category\":\"Payload delivery\"",
                "\"value\":\"Male\" -> \"value\":\"m\"",
                "\"name\":\"annotation\" -> \"name\":\"remark\"",
                "\"object_relation\":\"nationality\" -> \"object_relation\":\"gender\""
            })
    void aBrokenEventIsNoticed(String change) {
        var good = new String(
                FILES.of(DispatchFormat.MISP, dispatch(Tool.GREEN, SomePackage.complete(), "fr", List.of())),
                StandardCharsets.UTF_8);
        var broken = change(good, change);
        assertThat(broken).isNotEqualTo(good);
        assertThat(FILES.wrong(DispatchFormat.MISP, broken.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty()
                .noneMatch(sentence -> sentence.contains("CANARY"));
    }

    /** The gate asks for a name and facts; should it ever let one through without, the files stop it. */
    @Test
    void whatBreaksItsStandardIsNeitherSentNorHandedOutAndTheSentenceRepeatsNothing() {
        var nobody = new PackageText(
                Map.of(PackageField.FACTS, "CANARY-FACT", PackageField.AIM, "LOCATE"),
                Set.of("FR"),
                Set.of("ncb-fr"),
                Map.of());
        var dispatch = dispatch(Tool.GREEN, nobody, "fr", List.of());
        assertThatThrownBy(() -> FILES.check(dispatch))
                .isInstanceOf(PackageRefused.class)
                .hasMessageContaining("does not keep to its standard, so nothing is sent")
                .hasMessageNotContaining("CANARY");
        assertThatThrownBy(() -> FILES.of(DispatchFormat.MISP, dispatch)).isInstanceOf(PackageRefused.class);
        FILES.check(dispatch(Tool.GREEN, SomePackage.sparse(), "fr", List.of()));
    }

    private static String change(String good, String change) {
        var sides = change.split("->");
        return good.replace(sides[0].strip(), sides[1].strip());
    }

    private static Dispatch dispatch(Tool tool, PackageText text, String language, List<Correction> corrections) {
        return new Dispatch(
                new PackageFacts(
                        "P-1",
                        PackageState.SENT,
                        tool,
                        "",
                        List.of("FR"),
                        "a",
                        SENT,
                        null,
                        null,
                        null,
                        SENT,
                        null,
                        null),
                text,
                "P",
                new Bureau("ncb-fr", "FR", "Bureau", "Interpol", language, "a@b.example", Optional.empty()),
                "P-1-1",
                SENT,
                corrections);
    }

    private static List<JsonNode> objects(Dispatch dispatch, String type) {
        return json(FILES.of(DispatchFormat.STIX, dispatch))
                .path("objects")
                .valueStream()
                .filter(object -> type.equals(object.path("type").asString()))
                .toList();
    }

    private static JsonNode json(byte[] made) {
        return JsonMapper.shared().readTree(made);
    }
}
