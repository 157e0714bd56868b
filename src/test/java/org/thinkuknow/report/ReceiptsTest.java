package org.thinkuknow.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.vault.TestVault;

import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class ReceiptsTest {

    private static final List<String> LIST = ContentFiles.packed()
            .text("words/receipt-words.txt")
            .orElseThrow()
            .lines()
            .toList();

    private final Receipts receipts = new Receipts(ContentFiles.packed(), TestVault.withNewKeys());

    @Test
    void theSameSubmissionHasTheSameReceipt() {
        assertThat(receipts.receiptOf("one")).isEqualTo(receipts.receiptOf("one"));
    }

    @Test
    void differentSubmissionsHaveDifferentReceipts() {
        assertThat(IntStream.range(0, 1_000)
                        .mapToObj(i -> receipts.receiptOf("s" + i))
                        .distinct())
                .hasSize(1_000);
    }

    @Test
    void aReceiptIsFiveWordsOfTheList() {
        for (var i = 0; i < 200; i++) {
            assertThat(List.of(receipts.receiptOf("s" + i).split(" ")))
                    .hasSize(5)
                    .isSubsetOf(LIST);
        }
    }

    @Test
    void everyPlaceUsesTheWholeList() {
        for (var place = 0; place < 5; place++) {
            var at = place;
            assertThat(IntStream.range(0, 3_000)
                            .mapToObj(i -> receipts.receiptOf("s" + i).split(" ")[at])
                            .distinct()
                            .count())
                    .as("different words in place %d", place)
                    .isGreaterThan(900);
        }
    }

    @Test
    void nobodyWithoutTheKeysCanMakeOne() {
        var elsewhere = new Receipts(ContentFiles.packed(), TestVault.withNewKeys());
        assertThat(elsewhere.receiptOf("one")).isNotEqualTo(receipts.receiptOf("one"));
        assertThat(elsewhere.hashOf("a b c d e")).isNotEqualTo(receipts.hashOf("a b c d e"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apple Bear Cake Door Egg",
                "apple, bear, cake, door, egg.",
                "apple-bear-cake-door-egg",
                " apple  bear\ncake\tdoor egg ",
                "APPLE BEAR CAKE DOOR EGG"
            })
    void howTheWordsAreTypedMakesNoDifference(String typed) {
        assertThat(receipts.hashOf(typed)).isEqualTo(receipts.hashOf("apple bear cake door egg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "apple bear cake door",
                "bear apple cake door egg",
                "apple bear cake door eggs",
                "applebearcakedooregg"
            })
    void otherWordsAreAnotherReceipt(String typed) {
        assertThat(receipts.hashOf(typed)).isNotEqualTo(receipts.hashOf("apple bear cake door egg"));
    }
}
