using Alongside.Domain.Pictures;

namespace Alongside.Domain.Relationships.Drawing;

/// <summary>
/// Puts the words of moments above the picture so that none covers another or another's lead: each takes the lowest
/// line in which there is room, on the side it likes better if it can. As many lines as are needed.
/// </summary>
internal sealed class MomentLabels(double left, double right)
{
    private const double BigType = 20, SmallType = 17, Between = 6, Widest = 260;

    private readonly List<MomentLabel> placed = [];
    private readonly List<(double From, double Until)> rooms = [];

    public IReadOnlyList<MomentLabel> Placed => placed;

    /// <summary>How many lines of words there are.</summary>
    public int Tiers { get; private set; }

    /// <param name="at">Where the lead comes up.</param>
    /// <param name="isKnot">A knot's words would rather stand after its lead, a fray's before it.</param>
    public void Place(double at, string big, string small, bool isKnot)
    {
        var (fitted, day) = (Lettering.Fit(big, Widest, BigType, bold: true), Lettering.Fit(small, Widest, SmallType));
        var width = Math.Max(Lettering.Width(fitted, BigType, bold: true), Lettering.Width(day, SmallType));
        // Rather a line higher than a lead through somebody's words; where that cannot be, the lead passes behind them.
        if (!Try(clearOfLeads: true)) Try(clearOfLeads: false);

        bool Try(bool clearOfLeads)
        {
            for (var tier = 0; tier <= Tiers; tier++)
                if (Put(tier, !isKnot, clearOfLeads) || Put(tier, isKnot, clearOfLeads)) return true;
            return false;
        }

        bool Put(int tier, bool before, bool clearOfLeads)
        {
            var room = before ? (From: at - 6 - width, Until: at + 2) : (From: at - 6, Until: at - 4 + width);
            if (room.From < left - 6 || room.Until > right || !IsFree(room, tier, at, clearOfLeads)) return false;
            placed.Add(new(at, fitted, big, day, before, tier, isKnot));
            rooms.Add(room);
            Tiers = Math.Max(Tiers, tier + 1);
            return true;
        }
    }

    private bool IsFree((double From, double Until) room, int tier, double at, bool clearOfLeads)
    {
        for (var i = 0; i < placed.Count; i++)
        {
            var (other, its) = (placed[i], rooms[i]);
            if (other.Tier == tier && room.From < its.Until + Between && its.From < room.Until + Between) return false;
            if (!clearOfLeads) continue;
            // A lead comes up from below, through every lower line.
            if (other.Tier > tier && other.At > room.From - 4 && other.At < room.Until + 4) return false;
            if (other.Tier < tier && at > its.From - 4 && at < its.Until + 4) return false;
        }

        return true;
    }
}
