namespace Alongside.Domain.Organisations;

/// <summary>What somebody is here for. It says how far they may reach, never how much they know.</summary>
public enum Role
{
    /// <summary>Helps families: reaches those in which they or their team hold a live relationship.</summary>
    Worker = 1,

    /// <summary>Holds workers: reaches the families of the teams they supervise.</summary>
    Supervisor = 2,

    /// <summary>Answers for the service: opens one family at a time, with a reason that is written down.</summary>
    ServiceLead = 3,

    /// <summary>Keeps the house: people, teams, words. Reads no family's content.</summary>
    Administrator = 4,

    /// <summary>A person of a family, in their own space. Not somebody who works here: reads what was released to them.</summary>
    FamilyMember = 5,

    /// <summary>Answers whoever asks for help first: reaches what was asked, not the families that are helped.</summary>
    FrontDoor = 6,

    /// <summary>A professional of another agency: reaches only what a sharing decision names, while it lasts.</summary>
    Partner = 7,

    /// <summary>Watches over who reads what: the reading log and its reviews, and no family's content.</summary>
    DataProtection = 8,
}
