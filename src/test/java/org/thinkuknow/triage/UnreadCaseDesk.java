package org.thinkuknow.triage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.centre.ReadingReaction;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.Senders;

import java.time.Clock;
import java.time.Duration;

import static org.mockito.Mockito.mock;

/** The reactions of the desk, with whatever shall fail in them. */
abstract class UnreadCaseDesk extends TriageDesk {

    static final Cues CUES = Cues.read(ContentFiles.packed(), new Problems());
    static final Languages LANGUAGES = new Languages();

    @Autowired
    MergedCases merged;

    @Autowired
    LevelOneRises rises;

    @Autowired
    HeardMessages heard;

    @Autowired
    EscalationRows escalations;

    @Autowired
    CaseWatch watch;

    @Autowired
    StepRetries retries;

    @Autowired
    UnreadCases unread;

    @Autowired
    OpenAlarms alarms;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    @Qualifier(ReadingReaction.LANE)
    ThreadPoolTaskExecutor readers;

    @Autowired
    Clock clock;

    /** The same reactions as the application's own, at once and on this thread. */
    CaseOpening opening(Suggestions suggestions, MergedCases merging) {
        return new CaseOpening(
                cases,
                reports,
                new FirstLook(suggestions, mock(Senders.class), readers, Duration.ofMinutes(1)),
                merging,
                rises,
                watch,
                heard,
                escalations,
                retries,
                unread,
                audit,
                events,
                clock);
    }

    static Suggestions failing(Throwable failure) {
        return new Suggestions(CUES, LANGUAGES, Reader.none(CUES)) {
            @Override
            public Suggestion of(FiledReport report) {
                return fail();
            }

            @Override
            public Suggestion ofMessages(FiledReport report, int searched) {
                return fail();
            }

            @Override
            public Suggestion atAGlance(FiledReport report) {
                return fail();
            }

            @Override
            public Suggestion messagesAtAGlance(FiledReport report, int searched) {
                return fail();
            }

            private Suggestion fail() {
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
        };
    }
}
