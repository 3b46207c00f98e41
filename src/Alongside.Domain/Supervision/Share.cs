using Alongside.Domain.Asking;

namespace Alongside.Domain.Supervision;

/// <summary>So many of so many; shown in fives, rounded down.</summary>
/// <param name="Of">How many of them.</param>
/// <param name="All">How many there are.</param>
public readonly record struct Share(int Of, int All)
{
    /// <summary>At least so many of them; zero says "fewer than five, or nobody".</summary>
    public int AtLeast => Of / HeldPicture.Step * HeldPicture.Step;

    /// <summary>At least so many there are.</summary>
    public int OfAtLeast => All / HeldPicture.Step * HeldPicture.Step;

    /// <summary>
    /// What became of it. More or fewer is only said where at least five would have to be otherwise for it to have stayed as
    /// it was: that fewer than five people came, went or changed their minds is never read from it.
    /// </summary>
    public Moved Since(Share before)
    {
        if (before.All < SmallNumbers.Least || All < SmallNumbers.Least) return Moved.TooFewToSay;
        // Whole numbers: Of − before.Of ÷ before.All × All, both sides times before.All.
        var (than, least) = ((long)Of * before.All - (long)before.Of * All, (long)SmallNumbers.Least * before.All);
        return than >= least ? Moved.More : -than >= least ? Moved.Fewer : Moved.AsBefore;
    }

    /// <summary>
    /// What is said beside the time before: null where it is about as before, for then one number stands for both. Two of them
    /// would tell when one person crosses a five.
    /// </summary>
    public Share? Beside(Share before) => Since(before) is Moved.More or Moved.Fewer ? this : null;
}
