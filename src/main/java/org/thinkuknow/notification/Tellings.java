package org.thinkuknow.notification;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.notification.RosterRefused.Field;

import java.util.Optional;

/** How whoever is signed in is told while on call. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class Tellings {

    private final TellingRows rows;
    private final Ways ways;
    private final Audit audit;

    Tellings(TellingRows rows, Ways ways, Audit audit) {
        this.rows = rows;
        this.ways = ways;
        this.audit = audit;
    }

    /** What one chose; by e-mail at once and at any hour if one chose nothing. */
    @Transactional(readOnly = true)
    public Telling mine() {
        return rows.of(SignedIn.username());
    }

    /** What a way needs and one lacks, in a sentence; empty if one can choose it. */
    @Transactional(readOnly = true)
    public Optional<String> lacks(Way way) {
        return ways.lacks(way, SignedIn.username());
    }

    /**
     * Chooses how one is told from now on.
     *
     * @throws RosterRefused if nobody knows where one is reached, or a way lacks what it needs
     */
    public void setMine(Telling telling) {
        var me = SignedIn.username();
        check(telling.text(), Way.TEXT, Field.TEXT);
        check(telling.call(), Way.CALL, Field.CALL);
        if (!rows.set(me, telling)) {
            throw new RosterRefused(Field.ADDRESS, "Say first where you are reached.");
        }
        audit.record("set how told", me, "their own");
    }

    private void check(boolean chosen, Way way, Field field) {
        lacks(way).filter(sentence -> chosen).ifPresent(sentence -> {
            throw new RosterRefused(field, sentence);
        });
    }
}
