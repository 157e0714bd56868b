package org.thinkuknow.oversight;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.audit.Audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a line of the record can be of. In an address each is a number, made with the application's key, which tells nobody a name. */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class RecordPeople {

    private static final List<String> WITHOUT_ACCOUNT =
            List.of(Audit.SYSTEM, Audit.NOBODY, "holder of the receipt", "the mailbox", "the operator");

    private final Staff staff;
    private final RecordNumbers numbers;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    RecordPeople(Staff staff, RecordNumbers numbers) {
        this.staff = staff;
        this.numbers = numbers;
    }

    /**
     * Somebody who can be chosen.
     *
     * @param number as it stands in an address
     * @param name   as colleagues read it, with the username where two have one name
     */
    public record Person(String number, String name) {}

    /** Everybody who has an account, by name, and then those without one: the system, whoever told us, the mailbox. */
    public List<Person> all() {
        var members = staff.everybody();
        var often = members.stream().collect(Collectors.groupingBy(StaffMember::fullName, Collectors.counting()));
        var withAccount = members.stream()
                .map(member -> new Person(
                        number(member.username()),
                        member.fullName()
                                + (often.getOrDefault(member.fullName(), 0L) > 1
                                        ? " (%s)".formatted(member.username())
                                        : "")
                                + (member.enabled() ? "" : ", switched off")))
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER));
        return Stream.concat(withAccount, WITHOUT_ACCOUNT.stream().map(name -> new Person(number(name), name)))
                .toList();
    }

    /** The number of somebody by the name that stands in the record. */
    String number(String who) {
        var number = numbers.of(who);
        known.put(number, who);
        return number;
    }

    /** The name that stands in the record; nobody if the number is of none. */
    Optional<String> named(String number) {
        if (!known.containsKey(number)) {
            all();
        }
        return Optional.ofNullable(known.get(number));
    }
}
