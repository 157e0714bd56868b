package org.thinkuknow.commencement;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.duties.Commencement;
import org.thinkuknow.duties.Rule;
import org.thinkuknow.duties.Rules;
import org.thinkuknow.shell.AsksAgain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Starts a law that was passed: one person enters what they read in the instrument, and a supervisor who is somebody else confirms it.
 * From then on the calculator counts by it, and the register with each change and from the next night on (decision 0060).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class Commencing {

    private final LawStartRepository starts;
    private final EnteredStarts entered;
    private final Rules rules;
    private final Audit audit;
    private final Clock clock;

    Commencing(LawStartRepository starts, EnteredStarts entered, Rules rules, Audit audit, Clock clock) {
        this.starts = starts;
        this.entered = entered;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every rule whose start two people enter here, in the order of the files. */
    @Transactional(readOnly = true)
    public List<UpcomingLaw> all() {
        return rules.passed().stream().map(this::known).toList();
    }

    private UpcomingLaw known(Rule rule) {
        var all = starts.findByRuleOrderByProposedAtDesc(rule.id()).stream()
                .map(LawStart::known)
                .toList();
        return new UpcomingLaw(
                rule,
                in(StartState.PROPOSED, all),
                in(StartState.CONFIRMED, all),
                all.stream()
                        .filter(each -> each.state() == StartState.WITHDRAWN || each.state() == StartState.REPLACED)
                        .toList());
    }

    private static Optional<KnownStart> in(StartState state, List<KnownStart> all) {
        return all.stream().filter(each -> each.state() == state).findFirst();
    }

    /**
     * Enters what somebody read in an instrument; it computes nothing yet.
     *
     * @param id made by the page: the same sent twice is one
     * @throws StartRefused with a sentence if it cannot be
     */
    public void propose(UUID id, NewStart wanted) {
        var rule = rules.passed().stream()
                .filter(each -> each.id().equals(wanted.rule()))
                .findFirst()
                .orElseThrow(() -> new StartRefused("There is no such rule that waits for its start."));
        var who = SignedIn.username();
        var wrong = new Commencement(wanted.starts(), wanted.instrument(), wanted.made(), who, "").wrong(rule.from());
        if (!wrong.isEmpty()) {
            throw new StartRefused(String.join(" ", wrong.values()));
        }
        if (wanted.made().isAfter(UkTime.today(clock))) {
            throw new StartRefused("An instrument that is not made yet cannot be read.");
        }
        if (starts.existsById(id.toString())) {
            return;
        }
        if (starts.open(rule.id()).isPresent()) {
            throw openAlready();
        }
        var start = new LawStart(id.toString(), wanted, who, clock.instant());
        try {
            starts.saveAndFlush(start);
        } catch (DataIntegrityViolationException e) {
            throw openAlready();
        }
        audit.record("proposed a commencement", rule.id(), start.words());
    }

    private static StartRefused openAlready() {
        return new StartRefused("A colleague has entered a start of this rule, which waits for its confirmation.");
    }

    /**
     * Confirms what somebody else entered, who is not let in here by another role; it counts from now on, in the place of an earlier one.
     *
     * @throws StartRefused if it is one's own, or was confirmed or taken back meanwhile
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @AsksAgain
    public void confirm(String id) {
        var start = locked(id);
        starts.counting(start.rule()).ifPresent(before -> {
            before.replace();
            starts.saveAndFlush(before);
        });
        start.confirm(SignedIn.username(), clock.instant());
        starts.saveAndFlush(start);
        audit.record("confirmed a commencement", start.rule(), start.words());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                entered.readAnew();
            }
        });
    }

    /**
     * Takes back what was entered and is not confirmed.
     *
     * @throws StartRefused if it was confirmed or taken back meanwhile
     */
    public void withdraw(String id) {
        var start = locked(id);
        start.withdraw(SignedIn.username(), clock.instant());
        starts.saveAndFlush(start);
        audit.record("withdrew a commencement", start.rule(), start.words());
    }

    private LawStart locked(String id) {
        return starts.lock(id).orElseThrow(() -> new StartRefused("There is no such start."));
    }
}
