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
import org.thinkuknow.datamap.MappedTable;
import org.thinkuknow.datamap.Party;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.DemoFilled;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.vault.Rotation;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.Vault;
import org.thinkuknow.web.ServiceMethods.ServiceMethod;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
    private static final Map<Role, String> PEOPLE = new EnumMap<>(Map.of(
            Role.TEACHER, "demo-teacher",
            Role.EDUCATOR, "demo-educator",
            Role.OFFICER, "demo-officer",
            Role.SUPERVISOR, "demo-supervisor",
            Role.OFFENDER_MANAGER, "demo-offender-manager",
            Role.ANALYST, "demo-analyst",
            Role.ADMIN, "demo-admin",
            Role.SAFEGUARDING_LEAD, "demo-safeguarding-lead",
            Role.HEAD, "demo-head"));

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

    private final Map<String, Set<String>> columnsOf = new HashMap<>();
    private final Map<String, Boolean> open = new HashMap<>();
    private final Set<String> references = new TreeSet<>();
    private final Map<String, MappedTable> map =
            DataMap.packed().tables().stream().collect(Collectors.toMap(MappedTable::name, Function.identity()));

    @BeforeAll
    void everySealedFieldIsRead() {
        DemoFilled.await(database);
        sealed.columns().forEach(this::read);
    }

    /** Others begin with nobody on call; whoever wants a full desk has it filled anew. */
    @AfterAll
    void theDemoIsOver() {
        database.sql("delete from on_call_turn").update();
        database.sql("delete from triage_demo_story").update();
    }

    @Test
    void theFilledDemoHasWordsInMostSealedFields() {
        assertThat(columnsOf.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .hasSizeGreaterThan(25)
                .contains("report.words", "disclosure.words", "offender.words", "pupil_entry.words", "visit.words");
        assertThat(references).hasSizeGreaterThan(15);
    }

    @Test
    void nobodyIsGivenAFieldThatIsNotForThem() {
        var given = new TreeSet<String>();
        var heard = new EnumMap<Role, Integer>(Role.class);
        var services = ServiceMethods.all();
        for (var role : Role.values()) {
            var forbidden = forbidden(role);
            for (var service : services) {
                if (GuardedServices.meantFor(service).contains(role)) {
                    arguments(service).forEach(arguments -> {
                        var words = answer(role, service, arguments);
                        heard.merge(role, words.isEmpty() ? 0 : 1, Integer::sum);
                        forbidden.forEach((phrase, columns) -> {
                            if (words.contains(phrase) && !standsInTheOpen(phrase)) {
                                given.add("%s by %s: %s".formatted(role, service, columns));
                            }
                        });
                    });
                }
            }
        }
        assertThat(heard.get(Role.OFFICER)).isGreaterThan(50);
        assertThat(heard.get(Role.SAFEGUARDING_LEAD)).isGreaterThan(20);
        assertThat(given).isEmpty();
    }

    /** Words that stand in no field that a role may see. */
    private Map<String, Set<String>> forbidden(Role role) {
        var party = Party.valueOf(role.name());
        var found = new HashMap<>(columnsOf);
        found.values()
                .removeIf(columns -> columns.stream()
                        .map(column -> map.get(column.substring(0, column.indexOf('.')))
                                .seenBy())
                        .anyMatch(
                                who -> who.contains(party) || who.contains(Party.SELF) || who.contains(Party.PUBLIC)));
        return found;
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

    /** All that a service gives, as one text; what it changes is taken back. */
    private String answer(Role role, ServiceMethod service, Object[] arguments) {
        return new Acting(PEOPLE.get(role), role.name())
                .get(() -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    try {
                        return GivenWords.of(service.method().invoke(application.getBean(service.bean()), arguments));
                    } catch (ReflectiveOperationException refusedOrNotThere) {
                        return "";
                    }
                }));
    }

    private void read(SealedColumn column) {
        var rows = database.sql("select %s, %s from %s where length(%s) > 0 order by length(%s) desc limit %d"
                        .formatted(
                                column.associated(),
                                column.column(),
                                column.table(),
                                column.column(),
                                column.column(),
                                ROWS))
                .query((row, number) -> Map.entry(row.getString(1), row.getBytes(2)))
                .list();
        rows.stream().map(Map.Entry::getKey).limit(1).forEach(references::add);
        for (var row : rows) {
            GivenWords.phrases(vault.open(row.getValue(), row.getKey()))
                    .forEach(phrase -> columnsOf
                            .computeIfAbsent(phrase, any -> new TreeSet<>())
                            .add(column.toString()));
        }
    }

    /** Every role has a person of the demo. */
    @Test
    void everyRoleIsTried() {
        assertThat(PEOPLE.keySet()).isEqualTo(Set.copyOf(List.of(Role.values())));
        assertThat(Arrays.stream(Role.values()).map(Role::name)).allMatch(name -> Party.valueOf(name) != null);
    }
}
