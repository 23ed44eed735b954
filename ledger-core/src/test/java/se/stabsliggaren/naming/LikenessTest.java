package se.stabsliggaren.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.format.TypedName;

/** Which two names are asked about, and which are not. */
class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Platina, Platinna",
        "Platina, Plattina",
        "Platina, Paltina",
        "Platina, Pltina",
        "Procapita, Procapta",
        "Treserva, Tresevra",
        "Lex-system, Lexsystem",
        "Lex system, Lexsystem",
        "Malmö, Malmo",
        "Räddningstjänsten, Raddningstjansten",
        "Exempelby kommun, Exempelby kommuns",
        "Platina, Platinas",
        "Miljönämnd, Miljönämnden",
        "Lönesystemet, Lönesystem",
        "Server, Servern",
        "Integritetsskyddsmyndigheten, Integritetskyddsmyndigheten",
        "Integritetsskyddsmyndigheten, Integritetsskyddsmydnigheten",
        "Avdelning 1 norrut, Avdelning 1 norut"
    })
    void isAskedAbout(String one, String other) {
        assertThat(near(one, other)).isTrue();
        assertThat(near(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Server 1, Server 2",
        "Server 1, Server 11",
        "Server1, Server2",
        "Avdelning A, Avdelning B",
        "Avdelning A, Avdelning",
        "nod-01, nod-02",
        "nod-1, nod-01",
        "NodaA, NodaB",
        "ServerA, ServerB",
        "ServerA, Server",
        "Region II, Region III",
        "IMY, IMI",
        "Vård, Gård",
        "Norra skolan, Södra skolan",
        "Östra gymnasiet, Västra gymnasiet",
        "Intern webb, Extern webb",
        "Socialnämnden, Kulturnämnden",
        "Platina, platina"
    })
    void isNotAskedAbout(String one, String other) {
        assertThat(near(one, other)).isFalse();
        assertThat(near(other, one)).isFalse();
    }

    private static boolean near(String one, String other) {
        return Likeness.of(TypedName.of(one)).isNear(Likeness.of(TypedName.of(other)));
    }
}
