package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.School;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.AsksAgain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * In which order a school's leads are told, who of them is away, and who reads what is about somebody at the school. Each lead of the
 * school may set it; nobody names themselves (decision 0098).
 */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class LeadSettings {

    private final LeadAccess access;
    private final Recipients recipients;
    private final LeadOrderRows rows;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    LeadSettings(LeadAccess access, Recipients recipients, LeadOrderRows rows, Staff staff, Audit audit, Clock clock) {
        this.access = access;
        this.recipients = recipients;
        this.rows = rows;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** The leads of one's own school in their order; none if one belongs to none. */
    @Transactional(readOnly = true)
    public List<Lead> leads() {
        return access.school().map(School::key).stream()
                .flatMap(school -> {
                    var places = rows.of(school);
                    return recipients.inOrder(school).stream().map(lead -> lead(lead, places));
                })
                .toList();
    }

    /**
     * Lets a lead be told earlier: they change places with whoever stands before them.
     *
     * @throws DisclosureRefused if they lead at no school of one's own
     */
    public void earlier(String username) {
        var order = new ArrayList<>(usernames());
        var place = order.indexOf(known(username));
        if (place > 0) {
            Collections.swap(order, place, place - 1);
        }
        keep(order);
        audit.record("set order of leads", school(), "first " + order.getFirst());
    }

    /**
     * Says on which days a lead is away, both included; none takes it back.
     *
     * @param to the last day; null if that is not known yet
     * @throws DisclosureRefused if they lead at no school of one's own, or the days are the wrong way round or over
     */
    public void away(String username, @Nullable LocalDate from, @Nullable LocalDate to) {
        known(username);
        if (from == null && to != null) {
            throw new DisclosureRefused(List.of("Please give the first day, too."));
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new DisclosureRefused(List.of("The last day is before the first. Please check both days."));
        }
        if (to != null && to.isBefore(UkTime.today(clock))) {
            throw new DisclosureRefused(List.of("That time is over. Please give days that are still to come."));
        }
        keep(usernames());
        rows.away(username, from, to);
        audit.record(
                "set when a lead is away",
                username,
                from == null ? "not away" : from + " to " + Objects.requireNonNullElse(to, "…"));
    }

    /** Who reads what is about somebody at the school, or about its head; empty if nobody who can sign in is named. */
    @Transactional(readOnly = true)
    public Optional<Lead> named(Recipient part) {
        return access.school()
                .map(School::key)
                .flatMap(school -> recipients.named(school, part).map(lead -> lead(lead, rows.of(school))));
    }

    /** Whether a head teacher signs in at one's own school, so that nobody has to be named for what is about a colleague. */
    @Transactional(readOnly = true)
    public boolean hasHead() {
        return access.school().map(School::key).filter(recipients::hasHead).isPresent();
    }

    /** Whether a chair of governors signs in at one's own school, so that nobody has to be named for what is about the head. */
    @Transactional(readOnly = true)
    public boolean hasChair() {
        return access.school().map(School::key).filter(recipients::hasChair).isPresent();
    }

    /**
     * Names who reads what is about somebody at the school, or about its head. What was handed over before stays with whoever reads it.
     *
     * @param username null names nobody
     * @throws DisclosureRefused if it is oneself, whoever is named for the other part, or somebody who leads at no school of one's own
     */
    @AsksAgain
    public void name(Recipient part, @Nullable String username) {
        if (username != null) {
            known(username);
            if (username.equals(SignedIn.username())) {
                throw new DisclosureRefused(List.of(
                        "You cannot name yourself. Please ask another safeguarding lead at your school to do it."));
            }
            var other = part == Recipient.HEAD ? Recipient.CHAIR : Recipient.HEAD;
            if (rows.named(school(), other).filter(username::equals).isPresent()) {
                throw new DisclosureRefused(
                        List.of("These have to be two people: what is about the head never goes to the head."));
            }
        }
        rows.name(school(), part, username);
        audit.record(
                "named who reads of colleagues",
                school(),
                "%s: %s".formatted(part.words(), username == null ? "nobody" : username));
    }

    private void keep(List<String> order) {
        for (var place = 0; place < order.size(); place++) {
            rows.place(order.get(place), school(), place);
        }
    }

    private List<String> usernames() {
        return recipients.inOrder(school()).stream()
                .map(SafeguardingLead::username)
                .toList();
    }

    private String known(String username) {
        return usernames().stream()
                .filter(username::equals)
                .findFirst()
                .orElseThrow(
                        () -> new DisclosureRefused(List.of("There is no such safeguarding lead at your school.")));
    }

    private String school() {
        return access.school()
                .map(School::key)
                .orElseThrow(() -> new DisclosureRefused(List.of("Your account belongs to no school yet.")));
    }

    private Lead lead(SafeguardingLead lead, List<LeadOrderRows.Place> places) {
        var place = places.stream()
                .filter(each -> each.username().equals(lead.username()))
                .findFirst();
        var today = UkTime.today(clock);
        var isOver = place.map(LeadOrderRows.Place::awayTo)
                .filter(to -> to.isBefore(today))
                .isPresent();
        return new Lead(
                lead.username(),
                staff.nameOf(lead.username()),
                !lead.noticesTo().isEmpty(),
                isOver ? null : place.map(LeadOrderRows.Place::awayFrom).orElse(null),
                isOver ? null : place.map(LeadOrderRows.Place::awayTo).orElse(null),
                place.filter(each -> each.isAway(today)).isPresent());
    }

    /**
     * A safeguarding lead of the school.
     *
     * @param hasMail  whether an address for notices is known
     * @param awayFrom the first day on which they are away; null if they are not
     * @param awayTo   the last one; null if it is not known
     * @param isAway   whether they are away today
     */
    public record Lead(
            String username,
            String name,
            boolean hasMail,
            @Nullable LocalDate awayFrom,
            @Nullable LocalDate awayTo,
            boolean isAway) {}
}
