package org.thinkuknow.oversight;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.AuditChain;
import org.thinkuknow.metrics.RecordLine;
import org.thinkuknow.metrics.RecordLines;
import org.thinkuknow.support.LogMachine;
import org.thinkuknow.support.RunningApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

/** The record at another machine: whole, in order, without a name, also after that machine was away. */
@ExtendWith(OutputCaptureExtension.class)
class RecordAwayIT extends RunningApplication {

    private static final String NAME = "jane-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Audit audit;

    @Autowired
    private AuditChain chain;

    @Autowired
    private RecordNumbers numbers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private long start;

    @BeforeEach
    void everythingUntilHereIsThere() {
        link();
        start = chain.length();
        keep(start);
    }

    private void keep(long place) {
        database.sql("replace into record_sent (id, place, sent_at) values (1, ?, utc_timestamp(6))")
                .param(place)
                .update();
    }

    private long kept() {
        return database.sql("select place from record_sent").query(Long.class).single();
    }

    private void link() {
        while (chain.link() > 0) {
            assertThat(chain.length()).isPositive();
        }
    }

    private void record(String who, String act, String detail) {
        transaction.executeWithoutResult(status -> audit.recordAs(who, act, "T-" + NAME, detail));
        link();
    }

    private RecordAway away(int port) {
        var settings =
                new MockEnvironment().withProperty("LOG_HOST", "localhost").withProperty("LOG_PORT", "" + port);
        return away(RecordLines.of(settings));
    }

    private RecordAway away(RecordLine line) {
        return new RecordAway(chain, line, numbers, database, clock);
    }

    private static List<JsonNode> entries(LogMachine machine) {
        return machine.messagesOf("thinkuknow-record").stream()
                .map(message -> JsonMapper.shared().readTree(message.substring(message.indexOf('{'))))
                .toList();
    }

    private void assertAllUntilNow(List<JsonNode> came) {
        assertThat(came.stream().map(entry -> entry.path("number").asLong()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(start + 1, kept()).boxed().toList());
        came.forEach(entry -> assertThat(entry.path("hash").asString())
                .isEqualTo(database.sql("select chain_hash from audit_entry where chain_place = ?")
                        .param(entry.path("number").asLong())
                        .query(String.class)
                        .single()));
    }

    @Test
    void eachEntryIsALineWithoutWhatSomebodyTyped() throws IOException {
        try (var machine = new LogMachine(0)) {
            record(NAME, "read", "words of " + NAME);
            record("the link for " + NAME, "downloaded file", NAME);
            record(Audit.SYSTEM, "ticked what " + NAME + " wrote", "");
            record("holder of the receipt", "no act of ours, by " + NAME, "");
            away(machine.port()).send();
            var came = entries(machine);
            assertAllUntilNow(came);
            assertThat(came)
                    .anySatisfy(entry -> assertThat(entry.toString())
                            .contains("\"act\":\"read\",\"actor\":\"account\",\"person\":\"" + numbers.of(NAME) + "\""))
                    .anyMatch(entry -> entry.toString().contains("\"act\":\"downloaded file\",\"actor\":\"link\""))
                    .anyMatch(entry -> entry.toString().contains("\"act\":\"ticked *\",\"actor\":\"system\""))
                    .anyMatch(entry -> entry.toString().contains("\"act\":\"*\",\"actor\":\"receipt\""));
            assertThat(machine.messagesOf("thinkuknow-record")).noneMatch(message -> message.contains(NAME));
        }
    }

    @Test
    void whatWasWrittenWhileItWasAwayComesInOrderAndIsSaidToWaitOnce(CapturedOutput log) throws IOException {
        var machine = new LogMachine(0);
        var away = away(machine.port());
        record(NAME, "read", "");
        away.send();
        var first = entries(machine);
        machine.close();
        for (var each = 0; each < 3; each++) {
            record(NAME, "claimed", "");
            away.send();
        }
        assertThat(kept()).isEqualTo(first.getLast().path("number").asLong());
        assertThat(log.getOut().split("The audit record waits after entry", -1)).hasSize(2);
        try (var back = new LogMachine(machine.port())) {
            away(back.port()).send();
            start = first.getLast().path("number").asLong();
            assertThat(entries(back)).hasSizeGreaterThanOrEqualTo(3);
            assertAllUntilNow(entries(back));
            away.send();
            assertThat(kept()).as("nothing is sent twice").isGreaterThanOrEqualTo(start + 3);
        }
    }

    @Test
    void aRecordThatWasCutOffIsSaidAndWhatComesThenIsSent(CapturedOutput log) throws IOException {
        try (var machine = new LogMachine(0)) {
            keep(start + 1_000);
            away(machine.port()).send();
            assertThat(log.getOut()).contains("The audit record ends after entry", "until entry " + (start + 1_000));
            record(NAME, "read", "");
            away(machine.port()).send();
            assertThat(entries(machine)).isNotEmpty();
        }
    }

    @Test
    void withoutAMachineNothingIsDone() {
        keep(start);
        record(NAME, "read", "");
        away(RecordLines.of(new MockEnvironment())).send();
        assertThat(kept()).isEqualTo(start);
    }
}
