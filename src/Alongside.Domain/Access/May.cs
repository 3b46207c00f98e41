namespace Alongside.Domain.Access;

/// <summary>Everything that a page can be for. A page that names none of these does not start.</summary>
public enum May
{
    /// <summary>See one's own day and one's own lists.</summary>
    SeeToday = 1,

    /// <summary>Look for people and families.</summary>
    Find,

    /// <summary>Open a family's record that one reaches.</summary>
    OpenFamily,

    /// <summary>Begin a record of a family one is about to help.</summary>
    BeginFamily,

    /// <summary>Write into a family's record.</summary>
    Write,

    /// <summary>Open one family, named by its address, with a typed reason.</summary>
    OpenWithReason,

    /// <summary>Name, teams, people, sign-in links: the house, without any family's content.</summary>
    KeepTheHouse,

    /// <summary>Hand somebody a link with which they choose a new password, in person.</summary>
    HandOverLink,

    /// <summary>One's own profile and password.</summary>
    KeepOwnAccount,

    /// <summary>Keep what one has typed and not saved yet; the page it was typed into says who may type there.</summary>
    KeepDrafts,

    /// <summary>Open one family out of reach with a typed reason, named by somebody's whole name and birthday.</summary>
    OpenInNeed,

    /// <summary>Look at openings with a reason, at what to ask about, at searches: who opened what, without any content.</summary>
    WatchOver,

    /// <summary>Read who opened one family, and when.</summary>
    ReadTheLog,

    /// <summary>Read and write one's own space as a person of a family.</summary>
    OurSpace,

    /// <summary>One's own way in as a person of a family: devices, PIN, signing out.</summary>
    OurAccount,

    /// <summary>Say who is on duty for a team.</summary>
    SetDuty,

    /// <summary>Hear how families were treated, from answers without a name.</summary>
    HearHowItWas,

    /// <summary>One's own place: journal, fullness, exercises. Nobody else learns of it.</summary>
    KeepOwnPlace,

    /// <summary>Be held, and hold others: one's own supervision, both sides of it.</summary>
    BeHeld,

    /// <summary>Say how often people are to be held, by what they are here for.</summary>
    SayHowOftenHeld,

    /// <summary>See whether everybody is held, in numbers that name nobody.</summary>
    SeeHowHeld,

    /// <summary>Read what one was asked as a professional of another agency, and answer it.</summary>
    AnswerWhatIsAsked,

    /// <summary>Write down and hear requests for help; reach says which.</summary>
    HearRequests,

    /// <summary>Decide what comes of a request, and ask somebody to go.</summary>
    DecideRequests,

    /// <summary>Say what the organisation offers, for whom, and what it cannot do.</summary>
    SayWhatWeOffer,

    /// <summary>Say that two records one reaches are of one person, agree, and take them apart.</summary>
    JoinRecords,

    /// <summary>Say that two records one reaches must not meet.</summary>
    KeepApart,

    /// <summary>See how the door is doing, in numbers that name nobody.</summary>
    SeeTheDoor,

    /// <summary>See and say how one's own team works with other teams and with other agencies.</summary>
    WorkWithOthers,
}
