package org.thinkuknow.account;

import org.springframework.stereotype.Component;
import org.thinkuknow.figures.CountedBySchool;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How many people of a school can sign in today, and how many of them lead safeguarding. */
@Component
class PeopleBySchool implements CountedBySchool {

    private final AccountRepository accounts;

    PeopleBySchool(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<SchoolCount> of(Set<String> schools, LocalDate first, LocalDate last) {
        var people = new HashMap<String, List<Account>>();
        schools.forEach(school -> people.put(school, accounts.findBySchoolAndEnabledTrueOrderByUsername(school)));
        return List.of(
                SchoolCount.exact("Staff with an account", 1, count(people, account -> true)),
                SchoolCount.exact(
                        "Safeguarding leads",
                        2,
                        count(people, account -> account.member().roles().contains(Role.SAFEGUARDING_LEAD))));
    }

    private static Map<String, Long> count(Map<String, List<Account>> people, Predicate<Account> which) {
        return people.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream().filter(which).count()));
    }
}
