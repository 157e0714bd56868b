package org.thinkuknow.offender;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;

import java.time.Clock;
import java.util.List;

/** What goes with each change: its line of the history, its row of the audit record, and what is due now, all in one transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OffenderChanges {

    private static final String SUBJECT = "registered offender";

    private final OffenderRepository offenders;
    private final OffenderTexts texts;
    private final ChangeRows changes;
    private final SearchKeys keys;
    private final SearchKeyRows keyRows;
    private final RegisterKeys registerKeys;
    private final DutyReckoning reckoning;
    private final Audit audit;
    private final Clock clock;

    OffenderChanges(
            OffenderRepository offenders,
            OffenderTexts texts,
            ChangeRows changes,
            SearchKeys keys,
            SearchKeyRows keyRows,
            RegisterKeys registerKeys,
            DutyReckoning reckoning,
            Audit audit,
            Clock clock) {
        this.offenders = offenders;
        this.texts = texts;
        this.changes = changes;
        this.keys = keys;
        this.keyRows = keyRows;
        this.registerKeys = registerKeys;
        this.reckoning = reckoning;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the record of somebody who is new or whose record was written anew. */
    void keep(Offender offender, OffenderText text, String act) {
        offenders.saveAndFlush(offender);
        registerKeys.keep(offender.reference(), text);
        keyRows.keep(offender.reference(), keys.of(text.identity()));
        note(offender, text, act, InWords.of(text));
    }

    /** Notes what was entered or decided of somebody whose record is locked. */
    void note(Offender offender, String act, String words) {
        note(offender, texts.of(offender), act, words);
    }

    private void note(Offender offender, OffenderText text, String act, String words) {
        changes.add(offender.reference(), act, words, clock.instant());
        audit.record(act, offender.reference(), SUBJECT);
        reckoning.anew(
                List.of(new DutyReckoning.Reckoned(offender.reference(), offender.manager(), offender.nation(), text)),
                UkTime.today(clock));
    }
}
