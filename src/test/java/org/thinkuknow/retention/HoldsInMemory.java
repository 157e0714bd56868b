package org.thinkuknow.retention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.springframework.test.util.ReflectionTestUtils.getField;

/** Holds without a database. */
final class HoldsInMemory implements HoldRepository {

    private final List<Hold> all = new ArrayList<>();

    @Override
    public Hold save(Hold hold) {
        all.add(hold);
        return hold;
    }

    @Override
    public Optional<Hold> findByReferenceAndLiftedAtIsNull(String reference) {
        return standing().filter(hold -> hold.reference().equals(reference)).findFirst();
    }

    @Override
    public List<Hold> findByLiftedAtIsNullOrderBySetAt() {
        return standing().sorted(Comparator.comparing(Hold::setAt)).toList();
    }

    @Override
    public int deleteOf(String reference) {
        var before = all.size();
        all.removeIf(hold -> hold.reference().equals(reference));
        return before - all.size();
    }

    private Stream<Hold> standing() {
        return all.stream().filter(hold -> getField(hold, "liftedAt") == null);
    }
}
