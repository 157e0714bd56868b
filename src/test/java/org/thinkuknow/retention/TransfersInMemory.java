package org.thinkuknow.retention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.springframework.test.util.ReflectionTestUtils.getField;

/** Transfers without a database. */
final class TransfersInMemory implements TransferRepository {

    private final Map<String, Transfer> all = new LinkedHashMap<>();

    @Override
    public Transfer save(Transfer transfer) {
        all.put(transfer.reference(), transfer);
        return transfer;
    }

    @Override
    public Optional<Transfer> findById(String reference) {
        return Optional.ofNullable(all.get(reference));
    }

    @Override
    public Optional<Transfer> lock(String reference) {
        return findById(reference);
    }

    @Override
    public List<Transfer> findTop200ByOrderByMadeAtDesc() {
        return all.values().stream()
                .sorted(Comparator.comparing(transfer -> String.valueOf(getField(transfer, "madeAt"))))
                .toList()
                .reversed();
    }
}
