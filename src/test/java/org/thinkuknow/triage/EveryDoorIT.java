package org.thinkuknow.triage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.partner.Hosts;
import org.thinkuknow.partner.NewHost;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Field;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PlainPage;
import org.thinkuknow.triage.TelephoneCall.Caller;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/**
 * The same words in each box of a door make a case of level one. The boxes of the form are those of its page, those of partners the
 * fields that the feed takes; of a call they are all that can hold words, handed to the service behind the officer's page.
 */
class EveryDoorIT extends TriageDesk {

    private static final String HARMLESS = ChildWords.of("how do I block somebody");
    private static final String MEETING = ChildWords.of("he wants to meet me tomorrow");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Hosts hosts;

    @Autowired
    private TelephoneReports telephone;

    @ParameterizedTest
    @ValueSource(strings = {"under-11", "over-11", "adult"})
    void theForm(String reader) {
        var sent = new LinkedHashMap<String, String>();
        for (var box : boxes(form(reader))) {
            sent.put(reference(send(reader, box)), box);
        }
        assertThat(sent.values()).contains("what");
        eachIsOfLevelOne(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"under-11", "over-11", "adult"})
    void whatIsAskedBelowTheReceipt(String reader) {
        var sent = new LinkedHashMap<String, String>();
        for (var box : boxes(send(reader, ""))) {
            var receipt = send(reader, "");
            var more = receipt.asSent();
            more.put(box, MEETING);
            assertThat(plainBrowser().post("/report/more", more).status()).isEqualTo(200);
            sent.put(reference(receipt), box);
        }
        assertThat(sent.values()).contains("contact", "contactSafe", "place", "school", "where", "suspect");
        eachIsOfLevelOne(sent);
    }

    @Test
    void aPartnersFeed() throws Exception {
        var secret = ADMIN.get(() -> hosts.add(
                        new NewHost("site-" + UUID.randomUUID().toString().substring(0, 8), "A site")))
                .secret();
        var sent = new LinkedHashMap<String, String>();
        try (var http = HttpClient.newHttpClient()) {
            for (var field : Field.values()) {
                var told = new LinkedHashMap<>(Map.of("what", HARMLESS));
                told.put(field.key(), MEETING);
                var answer = http.send(
                        HttpRequest.newBuilder(URI.create(address("/api/reports")))
                                .header("Authorization", "Bearer " + secret)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(told)))
                                .build(),
                        BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    sent.put(JSON.readTree(answer.body()).get("reference").stringValue(), field.key());
                }
            }
        }
        assertThat(sent.values()).contains("what", "contact", "place", "school", "where", "suspect");
        eachIsOfLevelOne(sent);
    }

    @Test
    void whatAnOfficerWritesDownDuringACall() {
        var sent = new LinkedHashMap<String, String>();
        Arrays.stream(Field.values())
                .filter(field -> field.box().isLookedThrough())
                .forEach(field -> {
                    var told = new LinkedHashMap<>(Map.of(Field.WHAT, HARMLESS));
                    told.put(field, MEETING);
                    sent.put(
                            OFFICER.get(() -> telephone.take(new TelephoneCall(
                                            telephone.newSheet(), Caller.TEACHER, told, Dangers.UNSAID)))
                                    .reference(),
                            field.key());
                });
        eachIsOfLevelOne(sent);
    }

    private PlainPage form(String reader) {
        return plainBrowser().get("/report?for=" + reader);
    }

    /** @param box in which the words of danger stand; empty for none */
    private PlainPage send(String reader, String box) {
        var sent = form(reader).asSent();
        sent.put("what", HARMLESS);
        if (!box.isEmpty()) {
            sent.put(box, MEETING);
        }
        return plainBrowser().post("/report", sent);
    }

    private String reference(PlainPage receipt) {
        return reports.readWithReceipt(receipt.receipt()).orElseThrow().reference();
    }

    /** The names of all boxes in which anything can be typed. */
    private static List<String> boxes(PlainPage page) {
        return page
                .document()
                .select("form textarea[name], form input[type=text][name], form input:not([type])[name]")
                .stream()
                .filter(box -> Field.of(box.attr("name")).isPresent())
                .map(box -> box.attr("name"))
                .distinct()
                .toList();
    }

    private void eachIsOfLevelOne(Map<String, String> boxes) {
        var other = new ArrayList<String>();
        eventually(() -> {
            other.clear();
            boxes.forEach((reference, box) -> {
                if (cases.findById(reference)
                                .map(found -> found.facts().level())
                                .orElse(null)
                        != Level.ONE) {
                    other.add(box);
                }
            });
            assertThat(other).isEmpty();
        });
    }
}
