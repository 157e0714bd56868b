package org.thinkuknow.retention;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainBrowser;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.support.StoredBytes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** One child's whole file leaves the application, with a trace. */
class FilesIT extends RetentionDesk {

    @Autowired
    private Files files;

    @Test
    void theFileHoldsEverythingAsPdfAndAsJson() throws IOException {
        var reference = finished(1).reference();
        var zip = unzipped(SUPERVISOR.get(() -> files.export(reference, ExportReason.COURT)));
        assertThat(zip).containsOnlyKeys(reference + ".pdf", reference + ".json");

        var json = JsonMapper.builder().build().readTree(zip.get(reference + ".json"));
        assertThat(json.get("format").asInt()).isEqualTo(1);
        assertThat(json.get("reference").asString()).isEqualTo(reference);
        assertThat(json.get("parts")
                        .valueStream()
                        .map(part -> part.get("name").asString().replaceFirst(" D-.*", ""))
                        .toList())
                .containsSubsequence(
                        "What was told",
                        "Messages",
                        "The case",
                        "Notes",
                        "Referrals",
                        "Disclosure",
                        "Who saw or did what");
        assertThat(texts(json))
                .contains(
                        WORDS,
                        ChildWords.of("spoke to the school"),
                        ChildWords.of("thank you for telling us"),
                        ChildWords.of("they said it at lunch"),
                        ChildWords.of("which flat is it"),
                        "exported file");

        var reader = new PdfReader(zip.get(reference + ".pdf"));
        assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                .contains("Report " + reference, "What was told", WORDS);
        assertThat(audit.of(reference))
                .last()
                .extracting(Recorded::who, Recorded::act, Recorded::detail)
                .containsExactly("demo-supervisor", "exported file", ExportReason.COURT.words());
    }

    @Test
    void onlyASupervisorTakesAFileOutAndOnlyOneThatIsThere() {
        var reference = finished(85).reference();
        assertThatThrownBy(() -> OFFICER.get(() -> files.export(reference, ExportReason.COURT)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> OFFICER.get(() -> files.send(reference, "A school", ExportReason.COURT)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SUPERVISOR.get(() -> files.export("R-NONE", ExportReason.COURT)))
                .isInstanceOf(RetentionRefused.class);
        assertThatThrownBy(() -> SUPERVISOR.get(() -> files.send(reference, " ", ExportReason.COURT)))
                .isInstanceOf(RetentionRefused.class);
        assertThat(audit.of(reference)).extracting(Recorded::act).doesNotContain("exported file", "sent file");
        erase(SEVEN_YEARS);
        assertThatThrownBy(() -> SUPERVISOR.get(() -> files.export(reference, ExportReason.COURT)))
                .isInstanceOf(RetentionRefused.class)
                .hasMessageContaining("erased already");
    }

    @Test
    void keyAndCodeOfAnotherFileOpenNothing() {
        var one = SUPERVISOR.get(
                () -> files.send(finished(1).reference(), "Hill Street School", ExportReason.CHILD_MOVED));
        var other =
                SUPERVISOR.get(() -> files.send(finished(1).reference(), "Sea Road School", ExportReason.CHILD_MOVED));
        var itsOwn = code(one);
        assertThat(plainBrowser().post(one.path(), Map.of("code", code(other))).status())
                .isEqualTo(422);
        var key = other.path().substring(other.path().lastIndexOf('/'));
        var mixed = one.path().substring(0, one.path().lastIndexOf('/')) + key;
        assertThat(plainBrowser().get(mixed).status()).isEqualTo(404);
        assertThat(plainBrowser().post(mixed, Map.of("code", itsOwn)).status()).isEqualTo(404);
        assertThat(plainBrowser().post(one.path(), Map.of("code", itsOwn)).status())
                .as("its own")
                .isEqualTo(200);
    }

    @Test
    void aFileIsFetchedWithLinkAndCodeAndItsReceiptClosesTheLink() throws IOException {
        var reference = finished(1).reference();
        var handover = SUPERVISOR.get(() -> files.send(reference, "Hill Street School", ExportReason.CHILD_MOVED));
        assertThat(plainBrowser().get(handover.path()).text())
                .contains("Hill Street School")
                .doesNotContain(reference, ChildWords.MARKER);
        var told = SUPERVISOR.get(() -> files.makeCode(handover.reference()));
        var file = plainBrowser().post(handover.path(), Map.of("code", told.groups()));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/zip"));
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");

        assertThat(plainBrowser()
                        .post(handover.path(), Map.of("code", told.digits()))
                        .status())
                .as("a second time")
                .isEqualTo(422);
        assertThat(confirm(plainBrowser(), handover, "Ms Hill").status())
                .as("another browser")
                .isEqualTo(422);
        var browser = plainBrowser()
                .showing(file.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0]);
        assertThat(browser.get(handover.path()).document().select("#code")).isEmpty();
        assertThat(browser.post(handover.path(), Map.of()).status()).isEqualTo(200);
        assertThat(confirm(browser, handover, " ").status()).isEqualTo(422);
        assertThat(confirm(browser, handover, "Ms Hill").text()).contains("you have the file");
        assertThat(browser.get(handover.path()).status()).isEqualTo(404);
        assertThat(browser.post(handover.path(), Map.of()).status()).isEqualTo(404);
        assertThat(SUPERVISOR.get(files::sent))
                .filteredOn(sent -> sent.report().equals(reference))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.receivedBy()).isEqualTo("Ms Hill");
                    assertThat(sent.receivedAt()).isNotNull();
                });
        assertThat(new StoredBytes(database).columnsThatHold("Ms Hill")).isEmpty();
        assertThat(audit.of(reference))
                .extracting(Recorded::act)
                .containsSubsequence("sent file", "downloaded file", "confirmed receipt");
    }

    @Test
    void fiveWrongCodesCloseTheLinkForTheRightOneToo() {
        var reference = finished(1).reference();
        var handover = SUPERVISOR.get(() -> files.send(reference, "Hill Street School", ExportReason.CHILD_MOVED));
        var code = code(handover);
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(plainBrowser()
                            .post(handover.path(), Map.of("code", wrong))
                            .text())
                    .doesNotContain(ChildWords.MARKER);
        }
        assertThat(plainBrowser().post(handover.path(), Map.of("code", code)).status())
                .isEqualTo(404);
        assertThat(audit.of(reference))
                .extracting(Recorded::act)
                .filteredOn("gave a wrong code"::equals)
                .hasSize(5);
    }

    @Test
    void aForgedOrOldLinkOpensNothing() {
        var reference = finished(1).reference();
        var handover = SUPERVISOR.get(() -> files.send(reference, "Hill Street School", ExportReason.CHILD_MOVED));
        var code = code(handover);
        assertThat(plainBrowser().get(handover.path()).status()).isEqualTo(200);
        assertThat(plainBrowser()
                        .post(handover.path() + "x", Map.of("code", code))
                        .status())
                .isEqualTo(404);
        database.sql("update retention_transfer set made_at = date_sub(made_at, interval 121 hour) where report = ?")
                .param(reference)
                .update();
        assertThat(plainBrowser().post(handover.path(), Map.of("code", code)).status())
                .isEqualTo(404);
    }

    private static PlainPage confirm(PlainBrowser browser, Handover handover, String by) {
        return browser.post(handover.path() + "/receipt", Map.of("by", by));
    }

    private String code(Handover handover) {
        return SUPERVISOR.get(() -> files.makeCode(handover.reference())).digits();
    }

    private static String texts(JsonNode json) {
        return json.get("parts").toString();
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
