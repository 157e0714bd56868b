package org.thinkuknow.offender;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.ManagerNames;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Brings people onto the register from a table: all of them in one transaction, or nobody. Whom the register has stays as they are
 * there, so that the same file twice changes nothing and no correction is undone (decision 0071).
 */
@Service
public class OffenderImport {

    private final ImportRows rows;
    private final RegisterKeys register;
    private final RecordCheck check;
    private final SearchKeys keys;
    private final ManagerNames managers;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OffenderImport(
            ImportRows rows,
            RegisterKeys register,
            RecordCheck check,
            SearchKeys keys,
            ManagerNames managers,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.register = register;
        this.check = check;
        this.keys = keys;
        this.managers = managers;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How a file is taken. */
    public enum Way {
        /** It is read and said what is wrong; nothing changes. */
        DRY_RUN,
        /** A faulty line refuses all of it. */
        WHOLE,
        /** Faulty lines are left out. */
        SKIP_FAULTY
    }

    /**
     * Takes a file.
     *
     * @param who  who brings them, for history and audit record
     * @param says told what is wrong with which line, never what stands in it, and how far it is
     * @throws ImportRefused if the file is not taken; then nothing of it was
     */
    public ImportOutcome from(Path file, Way way, String who, Consumer<String> says) {
        var looked = looked(file, says);
        if (way == Way.DRY_RUN) {
            return looked;
        }
        if (looked.faulty() > 0 && way == Way.WHOLE) {
            throw new ImportRefused(
                    "%,d of %,d lines are faulty, and nothing was entered. Please mend them, or leave them out with --skip-faulty."
                            .formatted(looked.faulty(), looked.read()));
        }
        try {
            return transaction.execute(status -> entered(file, looked, who, says));
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            throw new ImportRefused(
                    "Somebody else is entering the same people at this moment, and nothing was entered. Please try again.");
        }
    }

    /** Reads the file once for what is wrong with it. */
    private ImportOutcome looked(Path file, Consumer<String> says) {
        transaction.executeWithoutResult(status -> register.addMissing());
        var pass = pass(rows::seen, says, "read");
        read(file, pass);
        return pass.outcome(false);
    }

    /** A line that is faulty now and was not before means that the file was changed meanwhile. */
    private ImportOutcome entered(Path file, ImportOutcome looked, String who, Consumer<String> says) {
        var pass = pass(lot -> rows.enter(lot, who), says, "entered");
        read(file, pass);
        var outcome = pass.outcome(true);
        if (outcome.read() != looked.read() || outcome.faulty() != looked.faulty()) {
            throw new ImportRefused(
                    "The file was changed while it was read, and nothing was entered. Please try again.");
        }
        audit.recordAs(
                who,
                "imported offenders",
                "registered offenders",
                "%,d lines, %,d new, %,d known, %,d faulty"
                        .formatted(outcome.read(), outcome.added(), outcome.known(), outcome.faulty()));
        return outcome;
    }

    private ImportPass pass(ImportPass.Lots lots, Consumer<String> says, String verb) {
        var isToSay = verb.equals("read");
        return new ImportPass(
                new ImportReading(managers.active(), check, keys, UkTime.today(clock)), lots, says, verb, isToSay);
    }

    private static void read(Path file, ImportPass pass) {
        ImportTable.read(file, pass);
        pass.over();
    }
}
