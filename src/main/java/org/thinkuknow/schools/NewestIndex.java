package org.thinkuknow.schools;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.thinkuknow.geography.SchoolOutcodes;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** The index of this node. Within seconds of an import, whoever did it, it is made anew, on a thread of its own. */
@Component
class NewestIndex implements SchoolOutcodes {

    private static final Logger log = LoggerFactory.getLogger(NewestIndex.class);
    private static final long NONE = 0;

    private final RegisterRows rows;
    private final AtomicBoolean building = new AtomicBoolean();
    private volatile Read newest = new Read(NONE, new RegisterIndex(taker -> {}));

    NewestIndex(RegisterRows rows) {
        this.rows = rows;
    }

    /** An index, and the edition of the register that it is of. */
    private record Read(long edition, RegisterIndex index) {}

    RegisterIndex now() {
        return newest.index();
    }

    @Override
    public Set<String> outcodesOf(String school) {
        return now().outcodesOf(school);
    }

    /** What was read stays while the database cannot be asked. */
    @Scheduled(fixedDelayString = "${thinkuknow.schools.look-every:PT5S}")
    void look() {
        try {
            if (rows.edition() != newest.edition() && building.compareAndSet(false, true)) {
                Thread.ofPlatform().name("school-index").daemon().start(this::build);
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn(
                    "The register of schools could not be looked at: {}",
                    e.getClass().getSimpleName());
        }
    }

    private void build() {
        try {
            readAnew();
        } catch (DataAccessException | TransactionException e) {
            log.warn(
                    "The register of schools could not be read: {}",
                    e.getClass().getSimpleName());
        } finally {
            building.set(false);
        }
    }

    /** The edition is asked first: an import that ends meanwhile has the next look read once more. */
    void readAnew() {
        var edition = rows.edition();
        var wales = rows.lists().containsKey(PublishedList.WALES);
        newest = new Read(
                edition,
                new RegisterIndex(taker -> rows.each(school -> {
                    if (!(wales && isOfWalesInEnglandsList(school))) {
                        taker.accept(school);
                    }
                })));
    }

    /** England's register names the schools of Wales under other numbers; with the list of Wales itself they would be there twice. */
    private static boolean isOfWalesInEnglandsList(RegisterEntry school) {
        return school.nation() == Nation.WALES
                && school.status() != SchoolStatus.CLOSED
                && Character.isDigit(school.number().charAt(0));
    }
}
