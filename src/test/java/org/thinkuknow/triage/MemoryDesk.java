package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.thinkuknow.account.Staff;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.ReasonBriefs;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.referral.ReferralAdditions;
import org.thinkuknow.referral.Referrals;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.FiledReport.SentMessage;
import org.thinkuknow.report.Origin;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.report.ReportSummaries;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.CaseChanges.CaseChanged;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** The rules of the desk over cases that live in memory for one test; what other modules are asked or told is kept. */
final class MemoryDesk {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    /** When each case came. */
    static final Instant BEFORE = NOW.minusSeconds(600);

    private static final Binder SETTINGS = new Binder(new MapConfigurationPropertySource(Map.of()));
    static final ResponseTimes RESPONSE_TIMES = SETTINGS.bindOrCreate("thinkuknow.clocks", ResponseTimes.class);
    static final EscalationPolicy POLICY = SETTINGS.bindOrCreate("thinkuknow.alerts", EscalationPolicy.class);

    private final Map<String, Case> rows = new LinkedHashMap<>();
    private final Map<String, Integer> messages = new HashMap<>();
    /** What the audit record says: who, if nobody who is signed in; what, of which case, and the rest. */
    final List<String> recorded = new ArrayList<>();
    /** How far each report has come, as the child reads it. */
    final Map<String, ReportStatus> progress = new HashMap<>();
    /** What was noted, after the reference and the officer's name. */
    final List<String> noted = new ArrayList<>();
    /** What was written to whoever reported. */
    final List<String> replied = new ArrayList<>();

    final List<Object> published = new ArrayList<>();
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final ApplicationEventPublisher events = published::add;
    final PlatformTransactionManager transactions = mock(PlatformTransactionManager.class);
    final CaseRepository cases = mock(CaseRepository.class);
    final Notes notes = mock(Notes.class);
    final Reports reports = mock(Reports.class);
    final Referrals referrals = mock(Referrals.class);
    final ReferralAdditions additions = mock(ReferralAdditions.class);
    final Staff staff = mock(Staff.class);
    final Audit audit = mock(Audit.class);
    final RestrictionRows restrictionRows = mock(RestrictionRows.class);
    final Restrictions restrictions =
            new Restrictions(restrictionRows, cases, staff, audit, events, transactions, clock);
    final QueueLines lines =
            new QueueLines(RESPONSE_TIMES, staff, mock(ReportSummaries.class), mock(ReasonBriefs.class), restrictions);
    final LevelOneRises rises = mock(LevelOneRises.class);
    final EscalationRows escalations = mock(EscalationRows.class);
    final HeardMessages heard = mock(HeardMessages.class);
    final StepRetries retries = new StepRetries(transactions);
    final MergedCases merged = new MergedCases(cases, reports, RESPONSE_TIMES, rises, audit, events, clock);
    final JoinRows joins = mock(JoinRows.class);
    final ApartRows apart = mock(ApartRows.class);
    final BeforeMerging before = new BeforeMerging(joins, cases, merged, staff, restrictionRows);
    final ReadMarks marks = new ReadMarks(cases, merged, rises, reports, audit, events, clock);
    final ReferralNews news = new ReferralNews(cases, referrals, additions, reports, events, clock);
    final CaseTaskRows tasks = mock(CaseTaskRows.class);
    final EndConditions conditions = new EndConditions(cases, tasks, merged, news, reports);
    final CaseWork work = new CaseWork(
            cases,
            notes,
            referrals,
            news,
            merged,
            conditions,
            restrictions,
            rises,
            reports,
            staff,
            audit,
            events,
            clock);
    final UnreadCases unread =
            new UnreadCases(cases, reports, heard, escalations, rises, retries, audit, events, clock);

    MemoryDesk() {
        findsAndMovesCases();
        when(staff.nameOf(anyString())).thenAnswer(call -> nameOf(call.getArgument(0)));
        when(staff.namesOf(anySet()))
                .thenAnswer(call -> call.<Set<String>>getArgument(0).stream()
                        .collect(Collectors.toMap(Function.identity(), MemoryDesk::nameOf)));
        doAnswer(call -> recorded.add("%s %s: %s".formatted(call.getArguments())))
                .when(audit)
                .record(anyString(), anyString(), anyString());
        doAnswer(call -> recorded.add("(%s) %s %s: %s".formatted(call.getArguments())))
                .when(audit)
                .recordAs(anyString(), anyString(), anyString(), anyString());
        doAnswer(call -> noted.add("%s %s: %s".formatted(call.getArguments())))
                .when(notes)
                .add(anyString(), anyString(), anyString());
        doAnswer(call -> progress.put(call.getArgument(0), call.getArgument(1)))
                .when(reports)
                .moveTo(anyString(), any());
        doAnswer(call -> replied.add(call.<ReplyText>getArgument(1).text()))
                .when(reports)
                .reply(anyString(), any());
        when(reports.look(anyString())).thenAnswer(call -> report(call.getArgument(0)));
        when(reports.originOf(anyString())).thenReturn(new Origin(Door.EMAIL, "", BEFORE));
    }

    private static String nameOf(String username) {
        return "Name of " + username;
    }

    private void findsAndMovesCases() {
        when(cases.existsById(anyString())).thenAnswer(call -> rows.containsKey(call.<String>getArgument(0)));
        when(cases.findById(anyString())).thenAnswer(call -> row(call.getArgument(0)));
        when(cases.lock(anyString())).thenAnswer(call -> row(call.getArgument(0)));
        when(cases.lockAll(anyList()))
                .thenAnswer(call -> call.<List<String>>getArgument(0).stream()
                        .map(rows::get)
                        .filter(Objects::nonNull)
                        .toList());
        when(cases.mergedInto(anyString()))
                .thenAnswer(call -> rows.values().stream()
                        .filter(found ->
                                call.getArgument(0).equals(found.mergeLink().mergedInto()))
                        .toList());
        when(cases.ownedBy(anyString()))
                .thenAnswer(call -> rows.values().stream()
                        .filter(found -> found.isOwnedBy(call.getArgument(0)))
                        .map(Case::reference)
                        .toList());
        when(cases.claim(anyString(), anyString(), any()))
                .thenAnswer(call -> moves(call.getArgument(0), null, call.getArgument(1)));
        when(cases.assign(anyString(), anyString()))
                .thenAnswer(call -> moves(call.getArgument(0), null, call.getArgument(1)));
        when(cases.begin(anyString(), anyString(), any())).thenAnswer(call -> {
            ReflectionTestUtils.setField(found(call.getArgument(0)), "claimedAt", call.getArgument(2));
            return 1;
        });
        when(cases.hand(anyString(), anyString(), anyString()))
                .thenAnswer(call -> moves(call.getArgument(0), call.getArgument(1), call.getArgument(2)));
        when(cases.releaseFrom(anyString(), anyString()))
                .thenAnswer(call -> moves(call.getArgument(0), call.getArgument(1), null));
        when(cases.save(any())).thenAnswer(call -> keep(call.getArgument(0)));
        when(cases.saveAndFlush(any())).thenAnswer(call -> keep(call.getArgument(0)));
    }

    /** Exactly one of two who take the same case is let through, as by the database. */
    private int moves(String reference, @Nullable String from, @Nullable String to) {
        var found = found(reference);
        if (found.is(CaseState.CLOSED)
                || found.mergeLink().mergedInto() != null
                || !Objects.equals(found.facts().standing().owner(), from)) {
            return 0;
        }
        ReflectionTestUtils.setField(found, "owner", to);
        return 1;
    }

    private Case keep(Case made) {
        rows.put(made.reference(), made);
        return made;
    }

    private Optional<Case> row(String reference) {
        return Optional.ofNullable(rows.get(reference));
    }

    private FiledReport report(String reference) {
        var sent = Collections.nCopies(
                messages.getOrDefault(reference, 0),
                new SentMessage(Author.CHILD, BEFORE, ChildWords.of("are you there")));
        return new FiledReport(reference, Door.FORM, BEFORE, Dangers.UNSAID, ReportStatus.RECEIVED, Map.of(), sent);
    }

    /** How many messages came with a report since. */
    void hasMessages(String reference, int count) {
        messages.put(reference, count);
    }

    /** A case that nobody has. */
    Case waiting(String reference, Level suggested) {
        return keep(new Case(reference, Door.FORM, BEFORE, new Suggestion(suggested, List.of("reason"))));
    }

    /** A case that an officer has, as it stands in a state; its level is confirmed if it came that far. */
    Case with(String owner, String reference, Level level, CaseState state) {
        var found = waiting(reference, level);
        ReflectionTestUtils.setField(found, "state", CaseState.CLAIMED);
        ReflectionTestUtils.setField(found, "owner", owner);
        ReflectionTestUtils.setField(found, "claimedAt", BEFORE);
        if (state != CaseState.CLAIMED) {
            found.confirm(level);
            ReflectionTestUtils.setField(found, "state", state);
        }
        return found;
    }

    Case found(String reference) {
        return row(reference).orElseThrow();
    }

    CaseFacts facts(String reference) {
        return found(reference).facts();
    }

    /** The cases that open desks are told of, in their order. */
    List<String> changed() {
        return published.stream()
                .filter(CaseChanged.class::isInstance)
                .map(event -> ((CaseChanged) event).reference())
                .toList();
    }
}
