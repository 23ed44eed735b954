package se.stabsliggaren.projection.authorities;

import java.util.List;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Advice;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Answer;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.duties.ToldDuties;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** Vilka myndigheter ska ha besked? */
public final class AuthorityBoard implements Projection<AuthorityRow, AuthoritiesPage> {

    private final Regimes regimes;

    public AuthorityBoard() {
        this(Regimes.packs());
    }

    public AuthorityBoard(Regimes regimes) {
        this.regimes = regimes;
    }

    @Override
    public String name() {
        return "authorities";
    }

    @Override
    public AuthorityRow keep(Post post) {
        return AuthorityRow.of(post.event());
    }

    @Override
    public AuthoritiesPage page(View<AuthorityRow> view, ReadOptions reading) {
        View<AuthorityRow> known = view.known(reading);
        ToldDuties told = new DutyBoard(regimes).told(known, AuthorityRow::duty, reading.now());
        List<Duty> duties = told.duties();
        PerhapsFiled perhaps = new PerhapsFiled(told.filed(), duties);
        WithdrawnUnder withdrawn = new WithdrawnUnder(told.withdrawn());
        Advising advising = new Advising(regimes, known, duties, perhaps, withdrawn, reading.now());
        List<Advice> all = regimes.all().stream()
                .filter(regime -> regime.beginsADuty() || isToTellSomebody(regime, duties))
                .map(advising::advice)
                .toList();
        return new AuthoritiesPage(
                Heading.of("Vilka ska ha besked?", view, reading, regimes.readWith()),
                of(Answer.APPLIES, all),
                of(Answer.POSSIBLE, all),
                of(Answer.DOES_NOT_APPLY, all),
                Overlaps.of(known, regimes, reading.now()));
    }

    /** Nothing is filed of it, but somebody has to be told once it has begun. */
    private static boolean isToTellSomebody(Regime regime, List<Duty> duties) {
        return !regime.always()
                && regime.stages().isEmpty()
                && !regime.deeds().fulfilledBy().isEmpty()
                && duties.stream().anyMatch(duty -> duty.regime().equals(regime.id()));
    }

    private static List<Advice> of(Answer answer, List<Advice> all) {
        return all.stream()
                .filter(advice -> advice.conclusion().answer() == answer)
                .toList();
    }
}
