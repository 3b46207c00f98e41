using System.Data.Common;

namespace Alongside.Web.Access;

/// <summary>What one connection has been told of who asks, in the transaction that stands open on it.</summary>
internal sealed class SaidSoFar
{
    private bool began;
    private bool broke;
    private AtTheWall? who;
    private string? act;

    /// <summary>Words went before the question that is being answered.</summary>
    public bool WasSaid { get; private set; }

    /// <summary>Puts before a question what PostgreSQL has not been told yet, and nothing when it has.</summary>
    public void SayBefore(DbCommand command, AtTheWall now)
    {
        var begin = !began ? "BEGIN READ ONLY;\n" : broke ? "ROLLBACK;\nBEGIN READ ONLY;\n" : "";
        if (begin.Length > 0) (began, broke, who, act) = (true, false, null, null);
        if (now.Act is not null)
        {
            // What was said of somebody stays said beneath, for when they ask again.
            WasSaid = act != now.Act;
            act = now.Act;
            if (WasSaid) now.SayBefore(command);
        }
        else if (who is { } known && known.IsAs(now))
        {
            WasSaid = act is not null;
            act = null;
            if (WasSaid) AtTheWall.SayNoActBefore(command);
        }
        else
        {
            (WasSaid, who, act) = (true, now, null);
            now.SayBefore(command);
        }
        command.CommandText = begin + command.CommandText;
    }

    /// <summary>A question failed, and with it the transaction: the next one begins another.</summary>
    public void Broke() => broke = true;
}
