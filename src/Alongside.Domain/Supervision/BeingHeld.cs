using Alongside.Domain.Organisations;

namespace Alongside.Domain.Supervision;

/// <summary>Whether somebody is held just now, by the organisation's own policy. A question to the organisation, never about them.</summary>
public static class BeingHeld
{
    /// <summary>After so many times the days between two sessions it has lapsed: nobody holds them any more. Our own choice.</summary>
    public const int LapsesAfterTimes = 3;

    /// <summary>Who is to be held at all: everybody who helps families, or answers for those who do.</summary>
    public static bool Includes(Role role) => role is Role.Worker or Role.Supervisor or Role.ServiceLead;

    /// <param name="holder">Somebody is named who holds them.</param>
    /// <param name="begun">Since when.</param>
    /// <param name="last">The day they last sat down together; null when they have not yet.</param>
    /// <param name="days">Days between two sessions.</param>
    /// <param name="today">The day it is.</param>
    public static HowHeld Judge(bool holder, DateOnly begun, DateOnly? last, int days, DateOnly today)
    {
        if (!holder) return HowHeld.ByNobody;
        var since = today.DayNumber - (last ?? begun).DayNumber;
        return since > days * LapsesAfterTimes ? HowHeld.Lapsed : since > days ? HowHeld.Late : HowHeld.Well;
    }
}
