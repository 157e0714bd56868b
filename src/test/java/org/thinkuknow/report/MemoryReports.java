package org.thinkuknow.report;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.translation.Translations;
import org.thinkuknow.vault.TestVault;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** Reports and messages that are sealed as always and live in memory for one test. */
final class MemoryReports {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final String WORDS = ChildWords.of("she sends me scary pictures");

    private final Map<String, Report> rows = new LinkedHashMap<>();
    private final Map<Message, String> sent = new LinkedHashMap<>();

    /** What the audit record says: who, if nobody who is signed in; what, of which report, and the rest. */
    final List<String> recorded = new ArrayList<>();

    final List<Object> published = new ArrayList<>();
    final Vault vault = TestVault.withNewKeys();
    final Receipts receipts = new Receipts(ContentFiles.packed(), vault);
    final ReportRepository stored = mock(ReportRepository.class);
    final MessageRepository messages = mock(MessageRepository.class);
    final FirstReadings firstReadings = mock(FirstReadings.class);
    final FirstGlance glance = mock(FirstGlance.class);
    final Audit audit = mock(Audit.class);
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final ApplicationEventPublisher events = published::add;
    final Correspondence correspondence = new Correspondence(messages, vault, clock);
    final Intake intake = new Intake(stored, correspondence, receipts, new WordsFormat(), vault, audit, events, clock);
    final Reports reports;

    MemoryReports() {
        var languages = mock(Translations.class);
        when(languages.nameOf(anyString())).thenAnswer(call -> "ro".equals(call.getArgument(0)) ? "Romanian" : "");
        reports = new Reports(
                stored,
                intake,
                glance,
                correspondence,
                firstReadings,
                receipts,
                new OpenedReports(correspondence, new WordsFormat(), vault, languages),
                audit,
                events,
                clock);
        when(firstReadings.note(anyString())).thenReturn(Optional.empty());
        doAnswer(call -> recorded.add("%s %s: %s".formatted(call.getArguments())))
                .when(audit)
                .record(anyString(), anyString(), anyString());
        doAnswer(call -> recorded.add("(%s) %s %s: %s".formatted(call.getArguments())))
                .when(audit)
                .recordAs(anyString(), anyString(), anyString(), anyString());
        findReports();
        findMessages();
    }

    private void findReports() {
        when(stored.saveAndFlush(any())).thenAnswer(call -> {
            Report report = call.getArgument(0);
            rows.put(report.reference(), report);
            return report;
        });
        when(stored.findById(anyString())).thenAnswer(call -> row(call.getArgument(0)));
        when(stored.lock(anyString())).thenAnswer(call -> row(call.getArgument(0)));
        when(stored.existsById(anyString()))
                .thenAnswer(call -> row(call.getArgument(0)).isPresent());
        when(stored.findBySubmissionHashIn(any())).thenAnswer(call -> with("submissionHash", call.getArgument(0)));
        when(stored.lockBySubmissionHash(any())).thenAnswer(call -> with("submissionHash", call.getArgument(0)));
        when(stored.findByReceiptHashIn(any())).thenAnswer(call -> with("receiptHash", call.getArgument(0)));
        when(stored.lockByReceiptHash(any())).thenAnswer(call -> with("receiptHash", call.getArgument(0)));
    }

    private void findMessages() {
        when(messages.save(any())).thenAnswer(call -> {
            Message message = call.getArgument(0);
            sent.put(message, (String) field(message, "report"));
            return message;
        });
        when(messages.findByReportOrderById(anyString())).thenAnswer(call -> of(call.getArgument(0)));
        when(messages.countByReportAndAuthorAndSentAtAfter(anyString(), eq(Author.CHILD), any()))
                .thenAnswer(call -> (int) of(call.getArgument(0)).stream()
                        .filter(message -> message.author() == Author.CHILD
                                && message.sentAt().isAfter(call.getArgument(2)))
                        .count());
        when(messages.deleteOf(anyString())).thenAnswer(call -> {
            var those = of(call.getArgument(0));
            those.forEach(sent::remove);
            return those.size();
        });
    }

    private Optional<Report> with(String field, Collection<byte[]> hashes) {
        return rows.values().stream()
                .filter(report -> hashes.stream().anyMatch(hash -> Arrays.equals((byte[]) field(report, field), hash)))
                .findFirst();
    }

    private static @Nullable Object field(Object of, String name) {
        return ReflectionTestUtils.getField(of, name);
    }

    private Optional<Report> row(String reference) {
        return Optional.ofNullable(rows.get(reference));
    }

    /** The messages of a report, sealed. */
    List<Message> of(String reference) {
        return sent.entrySet().stream()
                .filter(each -> each.getValue().equals(reference))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A report that came by the form. */
    static NewReport told(String submission) {
        return new NewReport(submission, Door.FORM, Map.of(Field.WHAT, WORDS), Dangers.UNSAID, "", "");
    }

    Report found(String reference) {
        return row(reference).orElseThrow();
    }
}
