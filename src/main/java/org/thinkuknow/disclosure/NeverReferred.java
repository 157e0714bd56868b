package org.thinkuknow.disclosure;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;

import java.time.Instant;
import java.util.List;

/**
 * Records that stayed with a school, for whoever knows how long they are kept (decision 0101). What is about somebody who works there is
 * never among them: an allegation is kept by its own rule (Keeping Children Safe in Education, part four).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NeverReferred {

    private final HandedDisclosureRepository handed;
    private final DisclosureRepository rows;
    private final Audit audit;

    NeverReferred(HandedDisclosureRepository handed, DisclosureRepository rows, Audit audit) {
        this.handed = handed;
        this.rows = rows;
        this.audit = audit;
    }

    /** References of some that were handed to a school's leads by a moment, in their order. */
    public List<String> handedBy(Instant moment, String after, int most) {
        return handed.neverReferred(moment, after, Limit.of(most));
    }

    /**
     * Erases one with its chronology, unless officers have got it meanwhile or somebody has it in hand just now.
     *
     * @return whether it was erased
     */
    public boolean erase(String reference) {
        var found = rows.lockIfFree(reference)
                .filter(record -> record.dates().report() == null)
                .filter(record -> handed.findById(reference)
                        .filter(hand -> hand.recipient() == Recipient.LEADS)
                        .isPresent());
        found.ifPresent(record -> {
            rows.delete(record);
            audit.recordAs(Audit.SYSTEM, "erased", reference, "a record of a school that was kept long enough");
        });
        return found.isPresent();
    }
}
