package org.thinkuknow.referral;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.thinkuknow.geography.Agency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReferralAddressesTest {

    private static final Agency KENT_POLICE = new Agency(Agency.Kind.POLICE, "kent", "Kent Police");
    private static final Agency KENT_SERVICES =
            new Agency(Agency.Kind.CHILDREN_SERVICES, "ken", "Kent children's services");

    private final MockEnvironment demo = new MockEnvironment();
    private final MockEnvironment production = new MockEnvironment();

    ReferralAddressesTest() {
        production.setActiveProfiles("production");
    }

    @Test
    void outsideProductionEveryAgencyHasAMadeUpMailboxThatCannotExist() throws IOException {
        assertThat(new ReferralAddresses("", "", false, demo).of(KENT_POLICE)).contains("duty.kent@police.example");
        assertThat(new ReferralAddresses("", "", false, demo).of(KENT_SERVICES)).contains("duty.ken@services.example");
    }

    @Test
    void inProductionNothingIsMadeUp() throws IOException {
        assertThat(new ReferralAddresses("", "", false, production).of(KENT_POLICE))
                .isEmpty();
    }

    @Test
    void theFileCountsWhereverItIsGiven(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("a.csv"), "code,address\nkent, desk@kent.police.example \n");
        for (var environment : new MockEnvironment[] {demo, production}) {
            var addresses = new ReferralAddresses(file.toString(), "", false, environment);
            assertThat(addresses.of(KENT_POLICE)).contains("desk@kent.police.example");
            assertThat(addresses.of(KENT_SERVICES)).as("not in the file").isEmpty();
        }
    }

    @Test
    void aFileThatIsNotThereStopsTheStart() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> new ReferralAddresses("/no/such/file.csv", "", false, demo));
    }

    @Test
    void theFileMayHaveTheNumbersOfTheDutyDesk(@TempDir Path directory) throws IOException {
        var file = Files.writeString(
                directory.resolve("a.csv"),
                "code,address,day,night\nkent,desk@kent.example,01622 690690,101\nken,a@b.example,,\n");
        var addresses = new ReferralAddresses(file.toString(), " 020 7946 0000 ", false, production);
        assertThat(addresses.numbersOf(KENT_POLICE)).isEqualTo(new DutyNumbers("01622 690690", "101"));
        assertThat(addresses.numbersOf(KENT_SERVICES)).isEqualTo(DutyNumbers.NONE);
        assertThat(addresses.centreWords()).isEqualTo("telephone 020 7946 0000");
        assertThat(new ReferralAddresses("", "", false, production).numbersOf(KENT_POLICE))
                .isEqualTo(DutyNumbers.NONE);
        assertThat(new ReferralAddresses("", "", false, production).centreWords())
                .isEqualTo("call the centre");
    }
}
