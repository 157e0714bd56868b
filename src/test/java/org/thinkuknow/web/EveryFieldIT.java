package org.thinkuknow.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.Role;
import org.thinkuknow.datamap.DataMap;
import org.thinkuknow.datamap.MappedColumn;
import org.thinkuknow.datamap.Party;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.DemoFilled;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.vault.Rotation;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.Vault;
import org.thinkuknow.web.ServiceMethods.ServiceMethod;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is sealed is for those whom the data map names ({@code src/docs/fields.md}): in a filled demo every method of every service is
 * called as each role that it is meant for, with a reference of each table, and nothing that it gives holds words of a field that is not
 * for that role. Which services and which sealed fields there are is found in the code (decision 0125).
 */
@TestPropertySource(properties = {"thinkuknow.demo-desk=true", "thinkuknow.reader.enabled=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class EveryFieldIT extends RunningApplication {

    private static final int ROWS = 1000;
    private static final Map<Role, String> PEOPLE = new EnumMap<>(Map.ofEntries(
            Map.entry(Role.TEACHER, "demo-teacher"),
            Map.entry(Role.EDUCATOR, "demo-educator"),
            Map.entry(Role.OFFICER, "demo-officer"),
            Map.entry(Role.SUPERVISOR, "demo-supervisor"),
            Map.entry(Role.OFFENDER_MANAGER, "demo-offender-manager"),
            Map.entry(Role.ANALYST, "demo-analyst"),
            Map.entry(Role.ADMIN, "demo-admin"),
            Map.entry(Role.SAFEGUARDING_LEAD, "demo-safeguarding-lead"),
            Map.entry(Role.HEAD, "demo-head"),
            Map.entry(Role.CHAIR, "demo-chair"),
            Map.entry(Role.TRUST_LEAD, "demo-trust-lead")));

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Vault vault;

    @Autowired
    private Rotation sealed;

    @Autowired
    private TransactionTemplate transaction;

    private final Map<String, Set<Place>> placesOf = new HashMap<>();
    private final Map<String, Boolean> open = new HashMap<>();
    private final Set<String> references = new TreeSet<>();
    private final Map<String, MappedColumn> map = DataMap.packed().tables().stream()
            .flatMap(table ->
                    table.columns().stream().map(column -> Map.entry(table.name() + "." + column.name(), column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @BeforeAll
    void everySealedFieldIsRead() {
        DemoFilled.await(database);
        sealed.columns().forEach(this::read);
    }

    @AfterAll
    void theDemoIsOver() {
        DemoFilled.over(database);
    }

    @Test
    void theFilledDemoHasWordsInMostSealedFields() {
        assertThat(placesOf.values().stream()
                        .flatMap(Set::stream)
                        .map(Place::column)
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(25)
                .contains("report.words", "disclosure.words", "offender.words", "pupil_entry.words", "visit.words");
        assertThat(references).hasSizeGreaterThan(15);
    }

    @Test
    void nobodyIsGivenAFieldThatIsNotForThem() {
        var given = new TreeSet<String>();
        var heard = new EnumMap<Role, Integer>(Role.class);
        var answered = new EnumMap<Role, Integer>(Role.class);
        var services = ServiceMethods.all();
        for (var role : Role.values()) {
            var forbidden = forbidden(role);
            var phrases = new KnownPhrases(forbidden.keySet());
            for (var service : services) {
                if (GuardedServices.meantFor(service).contains(role)) {
                    arguments(service).forEach(arguments -> {
                        var answer = answer(role, service, arguments);
                        var words = answer.orElse("");
                        answered.merge(role, answer.isPresent() ? 1 : 0, Integer::sum);
                        heard.merge(role, words.isEmpty() ? 0 : 1, Integer::sum);
                        phrases.in(words).stream()
                                .filter(phrase -> !standsInTheOpen(phrase))
                                .forEach(phrase ->
                                        given.add("%s by %s: %s".formatted(role, service, forbidden.get(phrase))));
                    });
                }
            }
        }
        assertThat(answered)
                .hasSize(Role.values().length)
                .allSatisfy((role, times) -> assertThat(times)
                        .as("calls that did not refuse %s".formatted(role))
                        .isPositive());
        assertThat(heard.get(Role.OFFICER)).isGreaterThan(50);
        assertThat(heard.get(Role.SAFEGUARDING_LEAD)).isGreaterThan(20);
        assertThat(given).isEmpty();
    }

    /** Words that stand in no field that a role may see. */
    private Map<String, Set<Place>> forbidden(Role role) {
        var found = new HashMap<>(placesOf);
        found.values().removeIf(places -> places.stream().anyMatch(place -> isOpenTo(role, place)));
        return found;
    }

    /** What is for the person alone is for whoever is named in its row. */
    private boolean isOpenTo(Role role, Place place) {
        var seenBy = map.get(place.column()).seenBy();
        return seenBy.contains(Party.valueOf(role.name()))
                || seenBy.contains(Party.PUBLIC)
                || seenBy.contains(Party.SELF) && place.people().contains(PEOPLE.get(role));
    }

    /** Names of staff, schools and forces stand in columns that are not sealed, too: they are no secret of the field. */
    private boolean standsInTheOpen(String phrase) {
        return open.computeIfAbsent(
                phrase, any -> !new StoredBytes(database).columnsThatHold(any).isEmpty());
    }

    private Stream<Object[]> arguments(ServiceMethod service) {
        return service.method().getParameterCount() == 0
                ? Stream.of(new Object[][] {{}})
                : references.stream().flatMap(reference -> new NamingArguments(reference).of(service).stream());
    }

    /** All that a service gives, as one text, unless it refuses; what it changes is taken back. */
    private Optional<String> answer(Role role, ServiceMethod service, Object[] arguments) {
        return new Acting(PEOPLE.get(role), role.name())
                .get(() -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    try {
                        return Optional.of(
                                GivenWords.of(service.method().invoke(application.getBean(service.bean()), arguments)));
                    } catch (ReflectiveOperationException refusedOrNotThere) {
                        return Optional.empty();
                    }
                }));
    }

    private void read(SealedColumn column) {
        var rows = database.sql("select * from %s where length(%s) > 0 order by length(%s) desc limit %d"
                        .formatted(column.table(), column.column(), column.column(), ROWS))
                .query((row, number) ->
                        new Row(row.getString(column.associated()), row.getBytes(column.column()), peopleIn(row)))
                .list();
        rows.stream().map(Row::reference).limit(1).forEach(references::add);
        for (var row : rows) {
            GivenWords.phrases(vault.open(row.sealed(), row.reference()))
                    .forEach(phrase -> placesOf.computeIfAbsent(phrase, any -> new HashSet<>())
                            .add(new Place(column.toString(), row.people())));
        }
    }

    private static Set<String> peopleIn(ResultSet row) throws SQLException {
        var people = new TreeSet<String>();
        for (var at = 1; at <= row.getMetaData().getColumnCount(); at++) {
            if (row.getObject(at) instanceof String text && PEOPLE.containsValue(text)) {
                people.add(text);
            }
        }
        return people;
    }

    /**
     * Where words were found.
     *
     * @param column as {@code table.column}
     * @param people who is named in the row, by username
     */
    private record Place(String column, Set<String> people) {}

    private record Row(String reference, byte[] sealed, Set<String> people) {}

    /** Every role has a person of the demo. */
    @Test
    void everyRoleIsTried() {
        assertThat(PEOPLE.keySet()).isEqualTo(Set.copyOf(List.of(Role.values())));
        assertThat(Arrays.stream(Role.values()).map(Role::name)).allMatch(name -> Party.valueOf(name) != null);
    }
}
