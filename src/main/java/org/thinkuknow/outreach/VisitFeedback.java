package org.thinkuknow.outreach;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.vault.Secrets;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What pupils and teachers thought of a visit: five answers each, and nothing of who gave them. Below five senders nobody reads
 * anything (law, section 5).
 */
@Service
@Transactional
public class VisitFeedback {

    private static final int FEWEST = 5;
    /** After this whoever finds the address on an old sheet is told that it is over. */
    private static final Duration OPEN = Duration.ofDays(14);

    private final VisitRepository visits;
    private final WhoseVisits whose;
    private final JdbcClient database;
    private final Centre centre;
    private final Clock clock;

    VisitFeedback(VisitRepository visits, WhoseVisits whose, JdbcClient database, Centre centre, Clock clock) {
        this.visits = visits;
        this.whose = whose;
        this.database = database;
        this.centre = centre;
        this.clock = clock;
    }

    /** Whether a key opens the questions now: from the beginning of its visit until two weeks later. */
    @Transactional(readOnly = true)
    public boolean isOpen(String key) {
        return visit(key).isPresent();
    }

    private Optional<Visit> visit(String key) {
        var now = clock.instant();
        return Optional.of(key)
                .filter(Secrets::isOne)
                .flatMap(visits::findByFeedbackKey)
                .filter(visit -> visit.state() != VisitState.CANCELLED)
                .filter(visit -> visit.plan().hasBegun(now)
                        && now.isBefore(visit.plan().startsAt().plus(OPEN)));
    }

    /**
     * Stores somebody's answers.
     *
     * @param sending made by the page: the same answers sent twice count once
     * @return false if one is missing, or the key opens nothing
     */
    public boolean send(String key, UUID sending, List<String> answers) {
        var stored = Feedback.stored(answers);
        var visit = visit(key);
        if (stored.isEmpty() || visit.isEmpty()) {
            return false;
        }
        database.sql("insert ignore into visit_feedback (sending, visit, answers, sent_on) values (?, ?, ?, ?)")
                .params(sending.toString(), visit.get().reference(), stored.get(), UkTime.today(clock))
                .update();
        return true;
    }

    /**
     * The address of the questions, for a QR code.
     *
     * @throws VisitRefused if there is no such visit among one's own
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('EDUCATOR', 'SUPERVISOR')")
    public String address(String reference) {
        return "%s/visits/feedback/%s"
                .formatted(centre.baseUrl(), whose.find(reference).feedbackKey());
    }

    /**
     * How often each answer was given, question by question; empty while fewer than five have sent theirs.
     *
     * @throws VisitRefused if there is no such visit among one's own
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('EDUCATOR', 'SUPERVISOR')")
    public List<Map<Feedback.Answer, Long>> results(String reference) {
        var stored = database.sql("select answers from visit_feedback where visit = ?")
                .param(whose.find(reference).reference())
                .query(String.class)
                .list();
        return stored.size() < FEWEST
                ? List.of()
                : IntStream.range(0, Feedback.QUESTIONS.size())
                        .mapToObj(question -> counts(stored, question))
                        .toList();
    }

    private static Map<Feedback.Answer, Long> counts(List<String> stored, int question) {
        var counts = new EnumMap<Feedback.Answer, Long>(Feedback.Answer.class);
        Arrays.stream(Feedback.Answer.values())
                .forEach(answer -> counts.put(answer, Feedback.count(stored, question, answer)));
        return counts;
    }
}
