package se.stabsliggaren.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.event.MoveEvent.MoveCalledOff;
import se.stabsliggaren.event.MoveEvent.MoveTakenOver;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RegisterEvent.AccessChanged;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.ClockStepped;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.RegisterEvent.HistoryDeclared;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.IncidentReleased;
import se.stabsliggaren.event.RegisterEvent.IncidentStateNoted;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.RegisterEvent.LogContinued;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.RegisterEvent.MoveStage;
import se.stabsliggaren.event.RegisterEvent.RegisterOpened;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.text.Part;

/** What the register says of its logs, and a log of its own move. */
class RegisterSentencesTest {

    private static final Person TESTA = Person.of("Testa Testlund");
    private static final String PLACE = "exempelby.example/ledger/register+1a2b3c4d+key";

    static Stream<Arguments> sentences() {
        return Stream.of(
                arguments(new RegisterOpened("7f3a", "L1"), "Händelseregister öppnat: L1, installation 7f3a"),
                arguments(
                        new AuthorityRegistered("exempelby", "Exempelby kommun", "exempelby.example"),
                        "Myndighet registrerad: Exempelby kommun (exempelby), exempelby.example"),
                arguments(
                        new IncidentRegistered("1", "L1-2024-3", "exempelby", false, Text.of("Angrepp")),
                        "Händelse L1-2024-3 öppnad: Angrepp, exempelby"),
                arguments(
                        new IncidentRegistered("1", "ÖVN-2024-3", "exempelby", true, Text.of("Angrepp.")),
                        "Övning ÖVN-2024-3 öppnad: Angrepp. Exempelby"),
                arguments(new IncidentStateNoted("1", true), "Händelse 1: öppen"),
                arguments(new IncidentStateNoted("1", false), "Händelse 1: avslutad"),
                arguments(new IncidentReleased("1", "grannbyn", true), "Händelse 1: öppnad för grannbyn"),
                arguments(new IncidentReleased("1", "grannbyn", false), "Händelse 1: inte längre öppen för grannbyn"),
                arguments(
                        new AccessChanged("konto-1", TESTA, "exempelby", "loggförare", true),
                        "Behörighet given: loggförare, exempelby, konto konto-1, Testa Testlund"),
                arguments(
                        new AccessChanged("konto-1", null, "exempelby", "loggförare", false),
                        "Behörighet borttagen: loggförare, exempelby, konto konto-1"),
                arguments(
                        new ClockStepped(-4000L, ClockState.SET_BY_HAND),
                        "Klockan ställdes om -4000 ms, nu klocka ställd för hand"),
                arguments(new HeadNoted("1", 9, "rot"), "Avstämning vid nr 9, händelse 1: rot"),
                arguments(
                        new HistoryDeclared(null),
                        "Databasen går vidare efter återställning; ingen avstämning uppges finnas"),
                arguments(
                        new HistoryDeclared("huvud"),
                        "Databasen går vidare efter återställning; senaste kända avstämning stämmer"),
                arguments(
                        new LogContinued("L1-2024-3", "L1-2024-4", 9, "rot", 8, "rot", 1),
                        "Loggen L1-2024-3 fortsätter i L1-2024-4; känd till nr 9, finns här till nr 8, 1 post saknas"),
                arguments(new KeyIntroduced("1", "nyckel", 2, 9), "Nyckel 2 från nr 9: nyckel"));
    }

    static Stream<Arguments> moves() {
        return Stream.of(
                arguments(
                        new MoveBegun("k", PLACE, Text.of("Grannbyn"), TESTA, "L1-2024-3"),
                        "Händelsen flyttar till Grannbyn, exempelby.example/ledger/register,"
                                + " beslutat av Testa Testlund"),
                arguments(
                        new MoveTakenOver("k", PLACE, "sig"),
                        "Händelsen är övertagen från exempelby.example/ledger/register"),
                arguments(
                        new MoveCalledOff("r", Text.of("vi ångrade oss"), TESTA, Person.of("Prova Provdotter")),
                        "Flytten är avbruten, mottagaren har avböjt: vi ångrade oss, enligt Testa Testlund"
                                + " och Prova Provdotter"),
                arguments(new MoveCalledOff(null, null, null, null), "Flytten är avbruten"),
                arguments(
                        noted(MoveStage.BEGUN),
                        "Händelse 1: flyttar till exempelby.example/ledger/register, nr 9, rot"),
                arguments(
                        noted(MoveStage.CONFIRMED),
                        "Händelse 1: övertagen av exempelby.example/ledger/register, nr 9, rot"),
                arguments(
                        noted(MoveStage.CALLED_OFF),
                        "Händelse 1: flytten till exempelby.example/ledger/register är avbruten, nr 9, rot"),
                arguments(
                        noted(MoveStage.TAKEN_OVER),
                        "Händelse 1: övertagen från exempelby.example/ledger/register, nr 9, rot"),
                arguments(
                        noted(MoveStage.REFUSED),
                        "Händelse 1: övertagandet från exempelby.example/ledger/register avböjt, nr 9, rot"));
    }

    @ParameterizedTest
    @MethodSource({"sentences", "moves"})
    void saysWhatThePostSaysAndNoMore(Event event, String sentence) {
        assertThat(Part.plain(Sentences.of(event))).isEqualTo(sentence);
    }

    @Test
    void aKeyThatIsOnlyANameIsSaidAsItStands() {
        assertThat(Part.plain(Sentences.of(new MoveTakenOver("k", "exempelby.example", "sig"))))
                .isEqualTo("Händelsen är övertagen från exempelby.example");
    }

    private static MoveNoted noted(MoveStage stage) {
        return new MoveNoted("1", stage, "k", PLACE, 9, "rot");
    }
}
