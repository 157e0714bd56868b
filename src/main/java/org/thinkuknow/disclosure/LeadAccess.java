package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which records whoever is signed in reads as a lead: those of the school they belong to now, and of what is about somebody there only
 * what is theirs by name. Everything else is answered like a reference that does not exist. Whoever calls has begun a transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LeadAccess {

    private final Schools schools;
    private final HandedDisclosureRepository handed;
    private final DisclosureRepository rows;
    private final Recipients recipients;

    LeadAccess(Schools schools, HandedDisclosureRepository handed, DisclosureRepository rows, Recipients recipients) {
        this.schools = schools;
        this.handed = handed;
        this.rows = rows;
        this.recipients = recipients;
    }

    /** The school of whoever is signed in. */
    Optional<School> school() {
        return schools.of(SignedIn.username());
    }

    /** @throws DisclosureRefused if it is not for them */
    Disclosure find(String reference) {
        return readable(reference)
                .orElseThrow(
                        () -> new DisclosureRefused(List.of("Nothing with that reference was handed to your school.")));
    }

    /** A record, if it is for them. */
    Optional<Disclosure> readable(String reference) {
        return handed.findById(reference)
                .flatMap(found -> rows.findById(reference).filter(record -> isMine(found, record)));
    }

    /** Those of some records that are theirs. */
    List<DeskRow> mine(List<DeskRow> rows) {
        var school = school().map(School::key);
        var leads = school.map(schools::leadsOf).orElse(List.of()).stream()
                .anyMatch(lead -> lead.username().equals(SignedIn.username()));
        return rows.stream()
                .filter(row -> row.handed().recipient() == Recipient.LEADS
                        ? leads
                                && row.handed().isTo(school.orElse(""))
                                && school.equals(row.record().school())
                        : isMine(row.handed(), row.record()))
                .toList();
    }

    /** Whether they are named at a school for what is about somebody there. */
    boolean isNamed(String school) {
        return Stream.of(Recipient.HEAD, Recipient.CHAIR)
                .flatMap(part -> recipients.named(school, part).stream())
                .anyMatch(reader -> reader.username().equals(SignedIn.username()));
    }

    private boolean isMine(HandedDisclosure found, Disclosure record) {
        var mine = school().map(School::key);
        return mine.isPresent()
                && mine.equals(record.school())
                && recipients.readersOf(found, record).stream()
                        .anyMatch(reader -> reader.username().equals(SignedIn.username()));
    }
}
